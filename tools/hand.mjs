import './node-guard.mjs';

await import('./hand/main.mjs');
