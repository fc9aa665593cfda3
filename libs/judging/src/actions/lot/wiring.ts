import { CommitLot } from './commit-lot.js';
import { InviteDrawn } from './invite-drawn.js';
import { LockLot } from './lock-lot.js';
import { RevealLot } from './reveal-lot.js';
import { VoidLot } from './void-lot.js';
import { VoidOverdueLots } from './void-overdue-lots.js';

/** What is done to a draw of experts. */
export const LOT_ACTIONS = [CommitLot, InviteDrawn, LockLot, RevealLot, VoidLot, VoidOverdueLots];
