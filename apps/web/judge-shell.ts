import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The catalogues that the judges' pages name in their routes; a new one is in the shell by being named there. */
function textsOfJudges(): string {
  const routes = readFileSync(join(import.meta.dirname, 'src/pages/judge/routes.tsx'), 'utf8');
  const named = /TEXTS = \[([^\]]+)\]/.exec(routes)?.[1]?.match(/[a-z]+/g);
  if (!named) throw new Error('The routes of the judges’ pages name no texts; see judge-shell.ts');
  return named.join('|');
}

/** Modules that a judge's pages fetch when they are needed. */
const SHOWN = new RegExp(
  `src/(pages/judge/|features/stage/own/pass-code\\.|ui/file-viewer\\.|lib/texts/((${textsOfJudges()})\\.)?(zh-CN|en)\\.json)`,
);
const ALWAYS = ['index.html', 'favicon.svg', 'judge.webmanifest', 'pdf/worker.mjs'];

type Worker = NonNullable<Parameters<typeof VitePWA>[0]>;
type Kept = NonNullable<NonNullable<Worker['workbox']>['runtimeCaching']>[number];

const WORKER: Worker = {
  ...{ strategies: 'generateSW', filename: 'judge-worker.js', scope: '/judge', manifest: false },
  ...{ registerType: 'prompt', injectRegister: false },
};

/** The newest page while the server answers; else the one in the shell, which fits the kept scripts. */
const PAGES: Kept = {
  urlPattern: ({ request }) => request.mode === 'navigate',
  handler: 'NetworkFirst',
  options: {
    networkTimeoutSeconds: 4,
    precacheFallback: { fallbackURL: '/index.html' },
    plugins: [{ cacheWillUpdate: () => Promise.resolve(null) }],
  },
};
const MAPS: Kept = { urlPattern: /\/pdf\/cmaps\//, handler: 'CacheFirst', options: { cacheName: 'judge-pdf-maps' } };

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...given: never[]) => unknown>>[1];

/**
 * The worker that keeps the judges' pages on a device, so that they open without a server. Its scope is those pages alone;
 * it never answers for the API, and no other page is read through it.
 */
export function judgeShell(): Plugin[] {
  const shell = new Set(ALWAYS);
  const collect: Plugin = {
    name: 'judge-shell',
    generateBundle(_, bundle) {
      for (const name of shownBy(bundle)) shell.add(name);
    },
  };
  const worker = VitePWA({
    ...WORKER,
    workbox: {
      ...{ globPatterns: ['**/*.{js,mjs,css,html,svg,webmanifest}'], maximumFileSizeToCacheInBytes: 4_000_000 },
      manifestTransforms: [(files) => ({ manifest: files.filter(({ url }) => shell.has(url)), warnings: [] })],
      ...{ inlineWorkboxRuntime: true, sourcemap: false, cleanupOutdatedCaches: true, navigateFallback: null },
      dontCacheBustURLsMatching: /^assets\//,
      runtimeCaching: [PAGES, MAPS],
    },
  });
  return [collect, ...worker];
}

/** Files of the entry and of what judges see, with all that these import and the styles they bring. */
function shownBy(bundle: Bundle): Set<string> {
  const seen = new Set<string>();
  const waiting = Object.values(bundle).flatMap((part) =>
    part.type === 'chunk' && (part.isEntry || SHOWN.test(part.facadeModuleId ?? '')) ? [part.fileName] : [],
  );
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const part = bundle[name];
    if (seen.has(name) || part?.type !== 'chunk') continue;
    seen.add(name);
    waiting.push(...part.imports);
    for (const style of part.viteMetadata?.importedCss ?? []) seen.add(style);
  }
  return seen;
}
