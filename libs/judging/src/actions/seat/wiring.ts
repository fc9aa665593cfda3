import { FreeAbsent } from './free-absent.js';
import { ReturnJudge } from './return-judge.js';
import { SeatSubstitute } from './seat-substitute.js';

export const SEAT_ACTIONS = [FreeAbsent, ReturnJudge, SeatSubstitute];
