import { CheckBeforeInstant } from './check-before-instant.js';
import { DrawForSharing } from './draw-for-sharing.js';
import { TellAtInstant } from './tell-at-instant.js';
import { TellHeldBack } from './tell-held-back.js';
import { TellOverdue } from './tell-overdue.js';

/** What follows from releases. */
export const RELEASE_REACTIONS = [CheckBeforeInstant, DrawForSharing, TellAtInstant, TellHeldBack, TellOverdue];
