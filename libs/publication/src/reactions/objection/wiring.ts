import { RemindOfObjections } from './remind-in-time.js';
import { SweepEvidenceAtNight } from './sweep-at-night.js';
import { TellBoth } from './tell-both.js';

/** What follows by itself. */
export const OBJECTION_REACTIONS = [TellBoth, RemindOfObjections, SweepEvidenceAtNight];
