import './node-guard.mjs';

import('./start/main.mjs');
