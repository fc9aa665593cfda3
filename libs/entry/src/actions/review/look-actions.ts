import { DecideEligibility } from './decide-eligibility.js';
import { FreshLook } from './fresh-look.js';
import { LookAnew } from './look-anew.js';
import { LookAtEntry } from './look-at-entry.js';
import { LookBeside } from './look-beside.js';

/** How an entry is looked at, by programs and by eye. */
export const LOOK_ACTIONS = [LookAtEntry, LookBeside, LookAnew, FreshLook, DecideEligibility];
