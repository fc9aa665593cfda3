// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.
import { NAMES as N14 } from './14.js';
import { NAMES as N15 } from './15.js';
import { NAMES as N21 } from './21.js';
import { NAMES as N22 } from './22.js';
import { NAMES as N23 } from './23.js';
import { NAMES as N31 } from './31.js';
import { NAMES as N32 } from './32.js';
import { NAMES as N33 } from './33.js';
import { NAMES as N34 } from './34.js';
import { NAMES as N35 } from './35.js';
import { NAMES as N36 } from './36.js';
import { NAMES as N37 } from './37.js';
import { NAMES as N41 } from './41.js';
import { NAMES as N42 } from './42.js';
import { NAMES as N43 } from './43.js';
import { NAMES as N44 } from './44.js';
import { NAMES as N45 } from './45.js';
import { NAMES as N46 } from './46.js';
import { NAMES as N50 } from './50.js';
import { NAMES as N51 } from './51.js';
import { NAMES as N52 } from './52.js';
import { NAMES as N53 } from './53.js';
import { NAMES as N54 } from './54.js';
import { NAMES as N61 } from './61.js';
import { NAMES as N62 } from './62.js';
import { NAMES as N63 } from './63.js';
import { NAMES as N64 } from './64.js';
import { NAMES as N65 } from './65.js';

/** Names by province: all of them. In a browser `lazy.ts` stands for this file. */
export const KNOWN: Readonly<Record<string, string>> = {
  '14': N14,
  '15': N15,
  '21': N21,
  '22': N22,
  '23': N23,
  '31': N31,
  '32': N32,
  '33': N33,
  '34': N34,
  '35': N35,
  '36': N36,
  '37': N37,
  '41': N41,
  '42': N42,
  '43': N43,
  '44': N44,
  '45': N45,
  '46': N46,
  '50': N50,
  '51': N51,
  '52': N52,
  '53': N53,
  '54': N54,
  '61': N61,
  '62': N62,
  '63': N63,
  '64': N64,
  '65': N65,
};
/** What can be fetched: nothing is left. */
export const MORE: Readonly<Record<string, () => Promise<{ NAMES: string }>>> = {};
