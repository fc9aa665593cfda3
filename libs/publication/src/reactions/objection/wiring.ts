import { RemindOfObjections } from './remind-in-time.js';
import { SweepEvidenceAtNight } from './sweep-at-night.js';
import { TellBoth } from './tell-both.js';
import { TellHolderOfPrize } from './tell-holder-of-prize.js';

/** What follows by itself. */
export const OBJECTION_REACTIONS = [TellBoth, TellHolderOfPrize, RemindOfObjections, SweepEvidenceAtNight];
