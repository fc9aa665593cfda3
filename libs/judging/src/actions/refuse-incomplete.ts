import { refuse } from '#kernel';
import { commentSuffices, type Mark, missingCriteria, needsComment } from '../domain/score.js';
import type { OpenDuty } from './lock-duty.js';

/** Every criterion has a mark (`criteria-missing`), the comment is long enough where it is due (`comment-short`). */
export function refuseIncomplete(
  { plan, criteria }: Pick<OpenDuty, 'plan' | 'criteria'>,
  { marks, total, comment }: { marks: readonly Mark[]; total: number; comment: string },
  others: readonly number[],
): void {
  const missing = missingCriteria(criteria, marks);
  if (missing.length > 0) refuseMissing(missing);
  if (commentSuffices(plan.comment, total, comment, others)) return;
  const { minLength, below, from } = plan.comment;
  // Further from the judge's own median than the rule lets pass without a word.
  const far = !needsComment({ minLength, below, from }, total);
  const fields = [{ path: 'comment', code: 'too-short' }];
  refuse('invalid', far ? 'comment-short-far' : 'comment-short', {
    ...{ minLength, below, from },
    ...plan.comment.ownMedian,
    fields,
  });
}

/** Refuses with the criteria that have no mark. */
export function refuseMissing(missing: string[]): never {
  const fields = missing.map((code) => ({ path: `marks.${code}`, code: 'required' }));
  return refuse('invalid', 'criteria-missing', { missing, count: missing.length, fields });
}
