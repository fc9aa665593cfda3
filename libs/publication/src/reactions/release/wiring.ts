import { TellAtInstant } from './tell-at-instant.js';
import { TellOverdue } from './tell-overdue.js';

/** What follows from releases. */
export const RELEASE_REACTIONS = [TellAtInstant, TellOverdue];
