import { Closing } from './closing.js';
import { Minutes } from './minutes.js';
import { OpenGaps } from './open-gaps.js';
import { PrintMinutes } from './print-minutes.js';
import { ReminderPreview } from './reminder.js';
import { Results } from './results.js';
import { RoundCertainty } from './round-certainty.js';
import { RoundCounts } from './round-counts.js';
import { StandingBlockers } from './standing-blockers.js';
import { RoundWorks } from './round-work.js';

export const CLOSING_QUERIES = [
  Closing,
  Minutes,
  OpenGaps,
  PrintMinutes,
  ReminderPreview,
  Results,
  RoundCertainty,
  RoundCounts,
  RoundWorks,
  StandingBlockers,
];
