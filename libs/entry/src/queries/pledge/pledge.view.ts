import type { PledgeStanding } from '../../domain/pledge.js';
import type { ScanReason } from '../../domain/scan-decision.js';
import { FindingView } from '../entry/entry.view.js';

/** The scan of a sealed pledge; its bytes are at /entries/:id/files/:fileId. */
export class PledgeScanView {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  uploadedAt: Date;
}

/** What the reader may do with the pledge now. */
export class PledgeCanView {
  print: boolean;
  attach: boolean;
  /** Saying that the scan is right, though no code could be read. */
  accept: boolean;
  /** Asking for another scan. */
  ask: boolean;
}

/** That another scan is asked for, why, and until when (exclusive). */
export class AskedScanView {
  reasons: ScanReason[];
  note: string;
  askedAt: Date;
  dueAt: Date;
}

/** What a reviewer said of a scan. */
export class ScanDecisionView {
  id: string;
  verdict: 'accept' | 'ask';
  reasons: ScanReason[];
  note: string;
  dueAt: Date | null;
  decidedBy: string;
  decidedAt: Date;
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
  /** While another scan is asked for. */
  asked: AskedScanView | null;
  /** What reviewers said of scans, oldest first; for the desk alone. */
  decisions: ScanDecisionView[];
  /** For the reviewer; the team sees the same in the standing. */
  findings: FindingView[];
  now: Date;
  can: PledgeCanView;
}
