import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { judgeShell } from './judge-shell.js';

/**
 * What nearly every page needs goes into two files, so that a first visit makes few requests; what forms are answered by and what several pages of teams share,
 * and the small parts of every workspace, into one each, for twenty files of 1 kB take longer than one of 20.
 */
const groups = [
  {
    name: 'react',
    priority: 2,
    test: /node_modules\/(react|react-dom|react-router|scheduler|@tanstack|i18next|react-i18next)\//,
  },
  {
    name: 'house',
    test: /src\/(lib\/(?!texts|region-)[^/]|lib\/api|ui\/(?!antd|camera|confirm|file-(?!view\.)|form-dialog|pdf-|region-|theme|workspace\.tsx))|libs\/kernel\/src\/(?!region|county|form-|identifier|patent|device)/,
  },
  {
    name: 'answers',
    test: /libs\/kernel\/src\/(region(?!s\/\d)|county|form-|identifier|patent|device)/,
    priority: 1,
    includeDependenciesRecursively: false,
  },
  {
    name: 'public',
    test: /src\/features\/(competition\/(api\/(front|editions|announcements)|current-edition|edges|faq|moments|news\/news|tracks)|(notice|objection)\/(api\/|[a-z]+-now))/,
    minShareCount: 2,
  },
  {
    name: 'team',
    test: /src\/(pages\/team\/(entry-page|team\.module)|features\/(competition\/(answered-form|api\/(entry-plan|form-version))|entry\/(entry-state|api\/|changes\/changes-card|mine\/|papers\/|team\/(?!link-code)|thread\/|form\/(gap|form-steps|finding-text|plan|frozen|on-the-way|submit\.module|consent-ticks|answer-control|basic-labels|uploads|use-uploads|sending|select-control|form\.module|organisation-(name|code)))))/,
    minShareCount: 2,
  },
  {
    name: 'workspace',
    test: /src\/(ui\/(confirm-reason|form-dialog|region-|select-control|workspace\.tsx)|lib\/region-|features\/(stage\/own\/pass\.|entry\/.*(kept-here|revision-link)))/,
  },
];

/** The worker that reads PDFs, and character maps of Chinese fonts that a PDF only names: shipped, so that no request leaves for another host. */
const characterMaps = (): Plugin => ({
  name: 'character-maps',
  generateBundle() {
    const home = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
    const worker = readFileSync(join(home, 'build/pdf.worker.min.mjs'));
    this.emitFile({ type: 'asset', fileName: 'pdf/worker.mjs', source: worker });
    const folder = join(home, 'cmaps');
    for (const name of readdirSync(folder)) {
      this.emitFile({ type: 'asset', fileName: `pdf/cmaps/${name}`, source: readFileSync(join(folder, name)) });
    }
  },
});

/** What reads QR codes where a browser cannot: shipped for the same reason. */
const codeReader = (): Plugin => ({
  name: 'code-reader',
  generateBundle() {
    const file = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
    this.emitFile({ type: 'asset', fileName: 'codes/reader.wasm', source: readFileSync(file) });
  },
});

/** A browser fetches the names of counties when a province was chosen; the server has all of them. */
const lazyRegions = (): Plugin => ({
  name: 'lazy-regions',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source !== './regions/index.js' || !importer?.includes('/libs/kernel/src/')) return null;
    return join(dirname(importer), 'regions/lazy.ts');
  },
});

/** The texts in the portal's first language, in one file beside the manifest: the server writes a first page's into the page. */
const textsForServer = (): Plugin => ({
  name: 'texts-for-server',
  generateBundle() {
    const folder = join(import.meta.dirname, 'src/lib/texts');
    const named = readdirSync(folder).flatMap((file) => {
      const found = /^(?:([a-z-]+)\.)?zh-CN\.json$/.exec(file);
      return found ? [[found[1] ?? 'common', JSON.parse(readFileSync(join(folder, file), 'utf8'))] as const] : [];
    });
    this.emitFile({ type: 'asset', fileName: '.vite/texts.json', source: JSON.stringify(Object.fromEntries(named)) });
  },
});

/** Every page begins with what the entry imports, so it must stay small; in bytes, not compressed. */
const OPENING = 600_000;

/** Ends the build when a library slips in among what every page loads. */
const smallOpening = (): Plugin => ({
  name: 'small-opening',
  generateBundle(_, bundle) {
    const opening = new Set(Object.values(bundle).flatMap((one) => (isEntry(one) ? [one.fileName] : [])));
    for (const name of opening) {
      const one = bundle[name];
      if (one?.type === 'chunk') for (const needed of one.imports) opening.add(needed);
    }
    const sizes = [...opening].map((name) => [name, codeOf(bundle[name]).length] as const);
    const size = sizes.reduce((sum, [, own]) => sum + own, 0);
    if (size > OPENING) this.error(`Every page would load ${size} bytes of script: ${sizes.join(' ')}`);
  },
});

type Part = Parameters<Extract<Plugin['generateBundle'], (...given: never[]) => unknown>>[1][string];
const isEntry = (part: Part) => part.type === 'chunk' && part.isEntry;
const codeOf = (part: Part | undefined) => (part?.type === 'chunk' ? part.code : '');

/** The portal that npm start serves. */
const PORTAL = { target: 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [lazyRegions(), react(), characterMaps(), codeReader(), textsForServer(), smallOpening(), ...judgeShell()],
  resolve: { conditions: ['portal-source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { port: 5173, proxy: { '/api': PORTAL, '^/results/': PORTAL } },
});
