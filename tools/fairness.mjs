#!/usr/bin/env node
import './node-guard.mjs';
import './typescript.mjs';

await import('../apps/auditor/src/main.ts');
