import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Mark, readMarks, type ScoredCriterion } from '../domain/score.js';
import type { SheetView } from '../queries/assignment.view.js';
import { Sheets } from '../queries/sheets.js';
import { LockDuty, type OpenDuty } from './lock-duty.js';
import { refuseSettled } from './refuse-late.js';
import { storeSheet } from './store-sheet.js';

/** A sheet as the judge left it: all of its marks; a mark that is not there is taken away. */
export interface SheetDraft {
  marks: { criterion: string; mark: string }[];
  comment: string;
  suggestion: string;
  /** for the judge's own eyes; left out: as they were */
  notes?: string;
  /** 0 for a sheet that was never saved */
  version: number;
}

const HOUR = 3_600_000;

/** Keeps a draft; nobody but its judge ever reads it. */
@Injectable()
export class SaveSheet {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly duties: LockDuty,
    private readonly journal: Journal,
    private readonly sheets: Sheets,
  ) {}

  run(actor: Actor, assignmentId: string, draft: SheetDraft): Promise<SheetView> {
    return this.unit.run((tx) => this.within(tx, actor, assignmentId, draft));
  }

  async within(tx: Tx, actor: Actor, assignmentId: string, draft: SheetDraft): Promise<SheetView> {
    const open = await this.duties.within(tx, actor, assignmentId, 'saveSheet');
    await refuseSettled(tx, open);
    checkVersion(open.sheet?.version ?? 0, draft.version);
    const marks = marksOf(open.criteria, draft);
    const sheetId = await storeSheet(tx, open, { ...draft, notes: draft.notes ?? open.sheet?.notes ?? '', marks });
    await this.note(tx, actor, open, sheetId);
    return found(await this.sheets.of(tx, assignmentId, open.plan, open.criteria));
  }

  /** One line a sheet and hour, however often it is saved. */
  private async note(tx: Tx, actor: Actor, { duty, sheet }: OpenDuty, sheetId: string): Promise<void> {
    const hour = (at: Date) => Math.floor(at.getTime() / HOUR);
    if (sheet && hour(sheet.savedAt) === hour(await now(tx))) return;
    const note = { editionId: duty.editionId, subject: duty.id, details: { sheetId } };
    await this.journal.record(tx, actor, 'judging.sheet-saved', note);
  }
}

/** Marks the rubric knows, 0…max in half points; else `marks-invalid` (422) with a code a criterion. */
export function marksOf(criteria: ScoredCriterion[], draft: Pick<SheetDraft, 'marks'>, place = 'marks'): Mark[] {
  const { marks, findings } = readMarks(criteria, draft.marks);
  const fields = findings.map(({ criterion, code }) => ({ path: `${place}.${criterion}`, code }));
  return fields.length > 0 ? refuse('invalid', 'marks-invalid', { fields }) : marks;
}
