import './node-guard.mjs';

await import('./demo/main.mjs');
