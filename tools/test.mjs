import './node-guard.mjs';

import('./test/main.mjs');
