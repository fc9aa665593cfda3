import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { paper as life } from '../../domain/paper/paper.js';
import type { PaperView } from '../../queries/paper/paper.view.js';
import { PaperSheetEntity } from '../../tables/paper-sheet.entity.js';
import { SheetEntity } from '../../tables/sheet.entity.js';
import { giveBackSheet } from '../give-back-sheet.js';
import { SettlePaper } from './settle-paper.js';
import { assertUsable, type OpenPaper, TakePaper } from './take-paper.js';

/** Which of two sheets of one duty counts, and why. */
export interface SheetChoice {
  keep: 'paper' | 'electronic';
  reason: string;
}

/** The organisers say whether the paper or what the judge wrote on a tablet counts; the other stays on record. */
@Injectable()
export class ChooseSheet {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: TakePaper,
    private readonly settle: SettlePaper,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string, choice: SheetChoice): Promise<PaperView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, id, choice);
      return this.papers.view(tx, actor, id);
    });
  }

  async within(tx: Tx, actor: Actor, id: string, { keep, reason }: SheetChoice): Promise<void> {
    const at = assertUsable(await this.papers.within(tx, actor, id, 'choosePaper'));
    const { paper, by, editionId, number, open } = at;
    if (paper.state !== 'clashing') refuse('conflict', 'paper-not-clashing');
    const why = reason.trim();
    const state = keep === 'electronic' ? life.advance(paper.state, 'withdraw') : paper.state;
    await tx.update(PaperSheetEntity, id, { state, decidedBy: by, decidedAt: await now(tx), reason: why });
    await this.journal.record(tx, actor, 'judging.paper-chosen', {
      editionId,
      subject: id,
      details: { keep, reason: why },
      seal: { paper: number, entry: open.duty.entryId, judge: open.duty.judgeId, keep, reason: why },
    });
    if (keep === 'paper') await this.replace(tx, actor, at, why);
  }

  /** What was submitted on the tablet is given back with the reason, and the paper becomes the next revision. */
  private async replace(tx: Tx, actor: Actor, at: OpenPaper, reason: string): Promise<void> {
    const { open, editionId, readings } = at;
    const { id: assignmentId, entryId, judgeId } = open.duty;
    if (open.sheet?.state === 'submitted') {
      const place = { editionId, assignmentId, entryId, judgeId, reason };
      await giveBackSheet(tx, this.journal, actor, open.sheet, place);
    }
    const sheet = await tx.findOneBy(SheetEntity, { assignmentId });
    await this.settle.seal(tx, actor, { ...at, open: { ...open, sheet } }, readings.at(2) ?? readings[0]!);
  }
}
