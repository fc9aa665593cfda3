import { BatchSteps } from './batch-steps.js';
import { DismissFinding } from './dismiss-finding.js';
import { NameReviewer } from './name-reviewer.js';
import { ProposeEnd } from './propose-end.js';
import { RemindCorrection } from './remind-correction.js';
import { RunBatch } from './run-batch.js';
import { SaveWorksheet } from './save-worksheet.js';
import { SettleProposal } from './settle-proposal.js';

/** What the desk does with an entry, or with many. */
export const DESK_ACTIONS = [
  NameReviewer,
  SaveWorksheet,
  DismissFinding,
  ProposeEnd,
  SettleProposal,
  RunBatch,
  BatchSteps,
  RemindCorrection,
];
