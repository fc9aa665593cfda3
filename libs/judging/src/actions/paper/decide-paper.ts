import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { PaperView } from '../../queries/paper/paper.view.js';
import { PaperSheetEntity } from '../../tables/paper-sheet.entity.js';
import { SettlePaper } from './settle-paper.js';
import { readingOf, storeReading, type TypedSheet } from './store-reading.js';
import { assertUsable, TakePaper } from './take-paper.js';

/** The sheet as it is to be read, and why. */
export type DecidedSheet = TypedSheet & { reason: string };

/** A third person looks at a sheet that two read differently, and says why it is to be read so. */
@Injectable()
export class DecidePaper {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: TakePaper,
    private readonly settle: SettlePaper,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string, typed: DecidedSheet): Promise<PaperView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, id, typed);
      return this.papers.view(tx, actor, id);
    });
  }

  /** Neither of the two: `paper-third-person` (403). */
  async within(tx: Tx, actor: Actor, id: string, { reason, ...typed }: DecidedSheet): Promise<void> {
    const at = assertUsable(await this.papers.within(tx, actor, id, 'decidePaper'));
    const { paper, readings, by, editionId, number, open } = at;
    if (readings.some(({ personId }) => personId === by)) refuse('not-allowed', 'paper-third-person');
    if (paper.state !== 'differing') refuse('conflict', 'paper-not-differing');
    const read = await storeReading(tx, at, 3, readingOf(at, typed));
    const why = reason.trim();
    await tx.update(PaperSheetEntity, id, { decidedBy: by, decidedAt: await now(tx), reason: why });
    await this.journal.record(tx, actor, 'judging.paper-decided', {
      editionId,
      subject: id,
      details: { reason: why },
      seal: { paper: number, entry: open.duty.entryId, judge: open.duty.judgeId, reason: why },
    });
    await this.settle.within(tx, actor, at, read);
  }
}
