import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../arch/files.mjs';
import { ROOT } from '../root.mjs';
import { load, serverSources } from './sources.mjs';
const DOMAIN = /^libs\/([a-z]+)\/src\/domain\//;
const MARKERS = /<!-- states:([A-Za-z0-9]+) -->[^]*?<!-- \/states -->/g;

/** The diagram of every lifecycle, between the markers of its context's README. */
export async function states() {
  const lifecycles = await allLifecycles();
  const pages = filesIn(ROOT, ['libs']).filter((file) => /^libs\/[^/]+\/README\.md$/.test(file));
  const results = pages.map((path) => fill(path, lifecycles.get(path.split('/')[1]) ?? new Map()));
  const homeless = [...lifecycles.keys()].filter((name) => !pages.includes(`libs/${name}/README.md`));
  return {
    files: results.map(({ path, text }) => ({ path, text })),
    faults: [
      ...results.flatMap(({ faults }) => faults),
      ...homeless.map((name) => `states: libs/${name}/README.md is missing`),
    ],
  };
}

/** context → name of the export → lifecycle */
async function allLifecycles() {
  const found = new Map();
  for (const file of serverSources().filter((source) => DOMAIN.test(source))) {
    const context = DOMAIN.exec(file)[1];
    for (const [name, value] of Object.entries(await load(file))) {
      if (typeof value?.diagram !== 'function' || !Array.isArray(value.states)) continue;
      found.set(context, new Map([...(found.get(context) ?? []), [name, value]]));
    }
  }
  return found;
}

function fill(path, lifecycles) {
  const marked = new Set();
  const faults = [];
  const text = readFileSync(join(ROOT, path), 'utf8').replace(MARKERS, (whole, name) => {
    marked.add(name);
    if (lifecycles.has(name))
      return `<!-- states:${name} -->\n\`\`\`mermaid\n${lifecycles.get(name).diagram()}\n\`\`\`\n<!-- /states -->`;
    faults.push(`states: ${path} has a place for ${name}, which is no lifecycle exported by domain/`);
    return whole;
  });
  const absent = [...lifecycles.keys()].filter((name) => !marked.has(name));
  faults.push(...absent.map((name) => `states: ${path} needs the lines <!-- states:${name} --> and <!-- /states -->`));
  return { path, text, faults };
}
