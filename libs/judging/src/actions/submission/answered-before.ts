import { isDeepStrictEqual } from 'node:util';
import { refuse } from '#kernel';
import { sealedMarks } from '../../domain/sealed-sheet.js';
import type { SheetView } from '../../queries/assignment.view.js';
import { assertReady } from '../lock-duty.js';
import { marksOf } from '../save-sheet.js';
import { type Task, viewOf } from './decide-sheet.js';
import { byCriterion } from './store-submitted.js';
import type { TakenDuty } from './take-duties.js';

/** What a request that comes again was answered, as long as its sheet has not been handed in anew since. */
export function answeredBefore(task: Task, taken: TakenDuty): SheetView | undefined {
  const { actor, assignmentId, draft, key } = task;
  const last = taken.sheet?.last;
  if (!last || key === null || last.key !== key) return undefined;
  assertReady(actor, taken.duty, 'submitSheet', taken.unready);
  const { comment, suggestion, notes = taken.sheet?.notes ?? '' } = draft;
  const marks = marksOf(taken.criteria, draft);
  const asked = [sealedMarks(byCriterion(marks)), comment, suggestion];
  if (!isDeepStrictEqual(asked, [last.marks, last.comment, last.suggestion]))
    refuse('invalid', 'idempotency-key-reused');
  const words = { comment, suggestion, notes, version: draft.version + 1 };
  const sheet = { assignmentId, state: 'submitted' as const, marks, total: last.total, ...words, key };
  return viewOf({ task, taken, sheet }, new Date(last.submittedAt));
}
