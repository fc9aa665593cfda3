import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { differencesOf, paper as life } from '../../domain/paper/paper.js';
import type { PaperView } from '../../queries/paper/paper.view.js';
import { PaperSheetEntity } from '../../tables/paper-sheet.entity.js';
import { SettlePaper } from './settle-paper.js';
import { readingOf, storeReading, type TypedSheet } from './store-reading.js';
import { assertUsable, type OpenPaper, type Reading, TakePaper } from './take-paper.js';

/** Somebody reads a paper sheet off; the second of two decides whether it counts at once. */
@Injectable()
export class TranscribePaper {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: TakePaper,
    private readonly settle: SettlePaper,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string, typed: TypedSheet): Promise<PaperView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, id, typed);
      return this.papers.view(tx, actor, id);
    });
  }

  /** Nobody reads the same sheet off twice: `paper-read-already` (409). */
  async within(tx: Tx, actor: Actor, id: string, typed: TypedSheet): Promise<void> {
    const at = assertUsable(await this.papers.within(tx, actor, id, 'transcribePaper'));
    const { paper, readings, by, editionId } = at;
    if (readings.some(({ personId }) => personId === by)) refuse('conflict', 'paper-read-already');
    const [first] = readings;
    if (readings.length > 1) refuse('conflict', 'paper-read-twice');
    const next = life.advance(paper.state, first ? 'settle' : 'transcribe');
    const read = await storeReading(tx, at, readings.length + 1, readingOf(at, typed));
    const details = { place: read.place };
    await this.journal.record(tx, actor, 'judging.paper-transcribed', { editionId, subject: id, details });
    if (first) await this.compare(tx, actor, at, [first, read]);
    else await tx.update(PaperSheetEntity, id, { state: next });
  }

  private async compare(tx: Tx, actor: Actor, at: OpenPaper, [first, second]: [Reading, Reading]): Promise<void> {
    const { paper, open } = at;
    if (differencesOf(open.criteria, first, second).length === 0) return this.settle.within(tx, actor, at, first);
    await tx.update(PaperSheetEntity, paper.id, { state: life.advance(paper.state, 'differ') });
  }
}
