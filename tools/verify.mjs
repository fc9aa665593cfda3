#!/usr/bin/env node
import './node-guard.mjs';
import './typescript.mjs';

await import('./verify/main.mjs');
