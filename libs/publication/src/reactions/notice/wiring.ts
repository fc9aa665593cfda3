import { CheckAtLast } from './check-at-last.js';
import { CheckEachMinute } from './check-each-minute.js';

/** What follows from notices. */
export const NOTICE_REACTIONS = [CheckAtLast, CheckEachMinute];
