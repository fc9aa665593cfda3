import { Injectable } from '@nestjs/common';
import { refuseArchivedIn } from '#competition';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { paper as life } from '../../domain/paper/paper.js';
import type { PaperView } from '../../queries/paper/paper.view.js';
import { PaperSheetEntity } from '../../tables/paper-sheet.entity.js';
import { TakePaper } from './take-paper.js';

/** A spoilt or superfluous paper sheet goes out of use, with a reason; what was read off it stays on record. */
@Injectable()
export class WithdrawPaper {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: TakePaper,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string, reason: string): Promise<PaperView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, id, reason);
      return this.papers.view(tx, actor, id);
    });
  }

  async within(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
    const { paper, by, editionId } = await this.papers.within(tx, actor, id, 'withdrawPaper');
    await refuseArchivedIn(tx, editionId);
    const why = reason.trim();
    const state = life.advance(paper.state, 'withdraw');
    await tx.update(PaperSheetEntity, id, { state, decidedBy: by, decidedAt: await now(tx), reason: why });
    const details = { from: paper.state, reason: why };
    await this.journal.record(tx, actor, 'judging.paper-withdrawn', { editionId, subject: id, details });
  }
}
