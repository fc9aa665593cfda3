import './node-guard.mjs';

await import('./shots/main.mjs');
