import './node-guard.mjs';

await import('./test/main.mjs');
