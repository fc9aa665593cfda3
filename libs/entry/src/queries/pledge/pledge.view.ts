import type { PledgeStanding } from '../../domain/pledge.js';
import { FindingView } from '../entry/entry.view.js';

/** The scan of a sealed pledge; its bytes are at /entries/:id/documents/:kind. */
export class PledgeScanView {
  name: string;
  size: number;
  uploadedAt: Date;
}

/** What the reader may do with the pledge now. */
export class PledgeCanView {
  print: boolean;
  attach: boolean;
}

/** The pledge of an entry: the team's beside its draft, everybody else's beside what was handed in last. */
export class PledgeView {
  standing: PledgeStanding;
  /** Code of the document that takes the scan. */
  document: string;
  version: number;
  /** What a pledge printed now would carry. */
  contentHash: string;
  printedAt: Date | null;
  /** Until when the scan may follow (exclusive). */
  dueAt: Date;
  scan: PledgeScanView | null;
  /** For the reviewer; the team sees the same in the standing. */
  findings: FindingView[];
  now: Date;
  can: PledgeCanView;
}
