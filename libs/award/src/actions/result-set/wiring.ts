import { DecideSet } from './decide-set.js';
import { DraftSet } from './draft-set.js';
import { FinaliseResults } from './finalise-results.js';

export const RESULT_SET_ACTIONS = [DecideSet, DraftSet, FinaliseResults];
