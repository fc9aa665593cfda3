import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { paper as life, type ReadSheet } from '../../domain/paper/paper.js';
import type { Mark } from '../../domain/score.js';
import { sheet as sheetLife } from '../../domain/sheet.js';
import { PaperSheetEntity } from '../../tables/paper-sheet.entity.js';
import { SheetEntity } from '../../tables/sheet.entity.js';
import { sealSheet, submittedNote } from '../seal-sheet.js';
import { storeSheet } from '../store-sheet.js';
import type { OpenPaper } from './take-paper.js';

const WRITTEN = `SELECT s.state = 'submitted' OR s.comment <> '' OR EXISTS (SELECT FROM judging.mark m WHERE m.sheet_id = s.id)
  AS written FROM judging.sheet s WHERE s.assignment_id = $1`;
const LAST = 'SELECT max(no)::int AS no FROM judging.sheet_revision WHERE sheet_id = $1';

/** What is agreed to stand on a paper sheet becomes the duty's official sheet, by the way every submitted sheet goes. */
@Injectable()
export class SettlePaper {
  constructor(private readonly journal: Journal) {}

  /** Where the judge has written on a tablet too, nothing is overwritten: the sheet waits for the organisers. */
  async within(tx: Tx, actor: Actor, at: OpenPaper, read: ReadSheet): Promise<void> {
    const { open, paper } = at;
    const electronic = await row<{ written: boolean }>(tx, WRITTEN, [open.duty.id]);
    if (!electronic?.written) return this.seal(tx, actor, at, read);
    await tx.update(PaperSheetEntity, paper.id, { state: life.advance(paper.state, 'clash') });
  }

  /** Submits it; the ledger's line names the paper. */
  async seal(tx: Tx, actor: Actor, at: OpenPaper, { marks, comment, suggestion }: ReadSheet): Promise<void> {
    const { open, paper, number } = at;
    const written = { marks: [...marks], comment, suggestion, notes: open.sheet?.notes ?? '' };
    const id = await storeSheet(tx, open, written);
    const sheet = await tx.findOneByOrFail(SheetEntity, { id });
    const state = sheetLife.advance(sheet.state, 'submit');
    const hash = await sealSheet(tx, { ...sheet, state }, inOrder(marks));
    const { no: revisionNo } = found(await row<{ no: number }>(tx, LAST, [id]));
    const official = { state: life.advance(paper.state, 'settle'), sheetId: id, revisionNo };
    await tx.update(PaperSheetEntity, paper.id, official);
    const { seal, details, ...note } = submittedNote(open.duty, hash);
    await this.journal.record(tx, actor, 'judging.sheet-submitted', {
      ...note,
      details: { ...details, paper: number },
      seal: { ...seal, paper: number },
    });
  }
}

/** As the database keeps them, and every submitted sheet seals them. */
const inOrder = (marks: readonly Mark[]) => marks.toSorted((one, other) => (one.criterion < other.criterion ? -1 : 1));
