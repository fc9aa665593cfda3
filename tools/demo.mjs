import './node-guard.mjs';

import('./demo/main.mjs');
