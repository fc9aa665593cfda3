import './node-guard.mjs';

await import('./start/found.mjs');
