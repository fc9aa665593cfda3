import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Page {
  path: RegExp;
  /** What it asks the API first. */
  asks: string;
  /** The modules that show it, as the web's sources name them. */
  shows: readonly string[];
}

const TEAM = ['src/pages/team/layout.tsx', 'src/lib/texts/team.zh-CN.json'];
const PAGES: readonly Page[] = [
  { path: /^\/$/, asks: '/api/editions', shows: ['src/pages/public/front.tsx', 'src/lib/texts/public.zh-CN.json'] },
  {
    path: /^\/editions\/([\w-]+)$/,
    asks: '/api/editions/$1/front',
    shows: ['src/pages/public/front.tsx', 'src/lib/texts/public.zh-CN.json'],
  },
  {
    path: /^\/editions$/,
    asks: '/api/editions',
    shows: ['src/pages/public/editions.tsx', 'src/lib/texts/public.zh-CN.json'],
  },
  { path: /^\/team$/, asks: '/api/editions', shows: [...TEAM, 'src/pages/team/home.tsx'] },
  { path: /^\/team\/entries\/([\w-]+)$/, asks: '/api/entries/$1', shows: [...TEAM, 'src/pages/team/entry.tsx'] },
  {
    path: /^\/team\/entries\/([\w-]+)\/form.*$/,
    asks: '/api/entries/$1',
    shows: [...TEAM, 'src/pages/team/form.tsx'],
  },
  {
    path: /^\/team\/entries\/([\w-]+)\/submit$/,
    asks: '/api/entries/$1',
    shows: [...TEAM, 'src/pages/team/submit.tsx'],
  },
];
const COMMON = 'src/lib/texts/zh-CN.json';

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

/**
 * Names, in the `Link` of a page's answer (RFC 8288), what the page will need beyond what every page loads: its modules,
 * styles and first answer, so that the browser fetches them beside the first scripts and not one after another.
 * @param root where the built web stands
 * @returns the header for an address; nothing where nothing is known of it
 * @throws Error when the built web has no such module
 */
export function firstNeeds(root: string): (path: string) => { link?: string } {
  const file = join(root, '.vite/manifest.json');
  if (!existsSync(file)) return () => ({});
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const links = PAGES.map(({ path, asks, shows }) => ({ path, asks, files: linksOf(manifest, [COMMON, ...shows]) }));
  return (address) => {
    const page = links.find(({ path }) => path.test(address));
    if (!page) return {};
    const asked = `<${address.replace(page.path, page.asks)}>; rel=preload; as=fetch; crossorigin=anonymous`;
    return { link: [asked, ...page.files].join(', ') };
  };
}

function linksOf(manifest: Manifest, sources: readonly string[]): string[] {
  const every = reachable(manifest, ['index.html']);
  const own = [...reachable(manifest, sources)].filter((name) => !every.has(name));
  const css = new Set(own.flatMap((name) => manifest[name]?.css ?? []));
  return [
    ...own.map((name) => `</${manifest[name]!.file}>; rel=modulepreload; crossorigin=anonymous`),
    ...[...css].map((name) => `</${name}>; rel=preload; as=style; crossorigin=anonymous`),
  ];
}

/** The parts that are imported by these, and they themselves. */
function reachable(manifest: Manifest, sources: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...sources];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const part = manifest[name];
    if (!part) throw new Error(`The built web has no ${name}; name what shows the page anew in apps/api`);
    if (seen.has(name)) continue;
    seen.add(name);
    waiting.push(...(part.imports ?? []));
  }
  return seen;
}
