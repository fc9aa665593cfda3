import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, found, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { commentSuffices, type Mark, missingCriteria, needsComment } from '../domain/score.js';
import { sheet as life } from '../domain/sheet.js';
import type { SheetView } from '../queries/assignment.view.js';
import { Sheets } from '../queries/sheets.js';
import type { SheetEntity } from '../tables/sheet.entity.js';
import { LockDuty, type OpenDuty } from './lock-duty.js';
import { refuseLate } from './refuse-late.js';
import { sealSheet } from './seal-sheet.js';

/** Hands a sheet in: from here on it counts and cannot change. */
@Injectable()
export class SubmitSheet {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly duties: LockDuty,
    private readonly journal: Journal,
    private readonly sheets: Sheets,
  ) {}

  run(actor: Actor, assignmentId: string, version: number): Promise<SheetView> {
    return this.unit.run((tx) => this.within(tx, actor, assignmentId, version));
  }

  async within(tx: Tx, actor: Actor, assignmentId: string, version: number): Promise<SheetView> {
    const open = await this.duties.within(tx, actor, assignmentId, 'submitSheet');
    await refuseLate(tx, open);
    const { duty, plan, criteria } = open;
    const sheet = open.sheet ?? refuseMissing(criteria.map((one) => one.code));
    const sheetHash = await this.seal(tx, open, sheet, version);
    await this.journal.record(tx, actor, 'judging.sheet-submitted', {
      editionId: duty.editionId,
      subject: duty.id,
      details: { roundId: duty.roundId, entryId: duty.entryId },
      seal: { round: duty.code, entry: duty.entryId, judge: duty.judgeId, sheetHash },
    });
    return found(await this.sheets.of(tx, duty.id, plan, criteria));
  }

  /** Asks the lifecycle, the version and the rubric, in this order. */
  private async seal(tx: Tx, open: OpenDuty, sheet: SheetEntity, version: number): Promise<string> {
    const state = life.advance(sheet.state, 'submit');
    checkVersion(sheet.version, version);
    const { marks, others } = await this.sheets.submittable(tx, open.duty.id);
    refuseIncomplete(open, sheet, marks, others);
    return sealSheet(tx, { ...sheet, state }, marks);
  }
}

/** Every criterion has a mark (`criteria-missing`), the comment is long enough where it is due (`comment-short`). */
function refuseIncomplete({ plan, criteria }: OpenDuty, sheet: SheetEntity, marks: Mark[], others: number[]): void {
  const missing = missingCriteria(criteria, marks);
  if (missing.length > 0) refuseMissing(missing);
  if (commentSuffices(plan.comment, sheet.total, sheet.comment, others)) return;
  const { minLength, below, from } = plan.comment;
  // Further from the judge's own median than the rule lets pass without a word.
  const far = !needsComment({ minLength, below, from }, sheet.total);
  const code = far ? 'comment-short-far' : 'comment-short';
  refuse('invalid', code, {
    minLength,
    below,
    from,
    ...plan.comment.ownMedian,
    fields: [{ path: 'comment', code: 'too-short' }],
  });
}

function refuseMissing(missing: string[]): never {
  const fields = missing.map((code) => ({ path: `marks.${code}`, code: 'required' }));
  return refuse('invalid', 'criteria-missing', { missing, count: missing.length, fields });
}
