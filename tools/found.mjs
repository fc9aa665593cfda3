import './node-guard.mjs';

import('./start/found.mjs');
