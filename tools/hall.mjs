import './node-guard.mjs';

await import('./hall/main.mjs');
