import './node-guard.mjs';

await import('./start/main.mjs');
