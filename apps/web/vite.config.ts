import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What nearly every page needs goes into two files, so that a first visit makes few requests. */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler|@tanstack|i18next|react-i18next)\// },
  {
    name: 'house',
    test: /src\/(lib\/(?!texts)[^/]|lib\/api|ui\/(?!antd|confirm|file-viewer|form-dialog|pdf-pages|theme|workspace\.tsx))|libs\/kernel/,
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

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), characterMaps()],
  resolve: { conditions: ['portal-source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { port: 5173, proxy: { '/api': { target: 'http://127.0.0.1:3000', changeOrigin: false } } },
});
