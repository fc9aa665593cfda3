import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, found, refuse } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { commentSuffices, type Mark, missingCriteria } from '../domain/score.js';
import { sheet as life } from '../domain/sheet.js';
import type { SheetView } from '../queries/assignment.view.js';
import { Sheets } from '../queries/sheets.js';
import type { SheetEntity } from '../tables/sheet.entity.js';
import { LockDuty, type OpenDuty } from './lock-duty.js';
import { refuseLate } from './refuse-late.js';
import { sealSheet } from './seal-sheet.js';

const MARKS = 'SELECT criterion, hundredths FROM judging.mark WHERE sheet_id = $1 ORDER BY criterion';

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
    const marks = await rows<Mark>(tx, MARKS, [sheet.id]);
    refuseIncomplete(open, sheet, marks);
    return sealSheet(tx, { ...sheet, state }, marks);
  }
}

/** Every criterion has a mark (`criteria-missing`), the comment is long enough where it is due (`comment-short`). */
function refuseIncomplete({ plan, criteria }: OpenDuty, sheet: SheetEntity, marks: Mark[]): void {
  const missing = missingCriteria(criteria, marks);
  if (missing.length > 0) refuseMissing(missing);
  if (commentSuffices(plan.comment, sheet.total, sheet.comment)) return;
  refuse('invalid', 'comment-short', { ...plan.comment, fields: [{ path: 'comment', code: 'too-short' }] });
}

function refuseMissing(missing: string[]): never {
  const fields = missing.map((code) => ({ path: `marks.${code}`, code: 'required' }));
  return refuse('invalid', 'criteria-missing', { missing, count: missing.length, fields });
}
