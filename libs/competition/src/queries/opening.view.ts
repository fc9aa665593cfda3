import type { OpeningFinding } from '../domain/opening.js';

/** One thing missing or odd before an edition opens. */
export class OpeningFindingView implements OpeningFinding {
  /** Where in the plan, or `staff`, `working-days`. */
  path: string;
  code: string;
  params?: Record<string, unknown>;
  blocking: boolean;
}

/** The check before opening. */
export class OpeningView {
  /** The plan's version that was looked at. */
  version: number;
  expectedEntries: number;
  /** Whether nothing stands in the way of publishing. */
  ready: boolean;
  findings: OpeningFindingView[];
}
