import type { PlanDifference } from '../domain/plan-difference.js';
import { DatesPreviewView } from './draft-dates.view.js';

/** One version of a plan: who wrote it, when, why, and which parts differ from the one before. */
export class VersionLineView {
  version: number;
  writtenAt: Date;
  /** null: the system. */
  writtenBy: string | null;
  note: string;
  parts: string[];
}

/** Every version of a plan, the newest first. */
export class VersionsView {
  items: VersionLineView[];
}

/** One place in which two plans differ. */
export class PlanDifferenceView implements PlanDifference {
  path: string;
  kind: 'added' | 'removed' | 'changed' | 'moved';
  before: unknown;
  after: unknown;
}

/** Where two versions differ. */
export class VersionDifferencesView {
  from: number;
  to: number;
  differences: PlanDifferenceView[];
}

/** One fault of a plan, by path. */
export class PlanFaultView {
  path: string;
  code: string;
  params?: Record<string, unknown>;
}

/** Why a plan would be refused. */
export class PlanRefusalView {
  code: string;
  params: Record<string, unknown>;
}

/** What a change would do, were it made now. */
export class PlanPreviewView {
  /** The version it was compared with. */
  version: number;
  differences: PlanDifferenceView[];
  /** What is wrong in it; a plan with a fault is not taken. */
  faults: PlanFaultView[];
  /** A rule against the change as a whole; null when there is none. */
  refusal: PlanRefusalView | null;
  /** Of a draft, where the change touches its timeline: every date; null elsewhere, and while the rules cannot be read. */
  dates: DatesPreviewView | null;
}
