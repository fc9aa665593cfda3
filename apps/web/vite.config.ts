import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What nearly every page needs goes into two files, so that a first visit makes few requests. */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler|@tanstack|i18next|react-i18next)\// },
  {
    name: 'house',
    test: /src\/(lib\/(?!texts)[^/]|lib\/api|ui\/(?!antd|confirm|form-dialog|theme|workspace\.tsx))|libs\/kernel/,
  },
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
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
