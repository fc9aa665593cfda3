import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import { Journal } from '#journal';
import { type Actor, type Locale, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { StagePaper } from '../domain/paper-kind.js';
import { may } from '../domain/policy.js';
import { StageLists } from '../queries/stage-lists.js';
import { IssuePass } from './issue-pass.js';

/** Which list of which sitting. */
interface PaperOrder {
  roundId: string;
  sessionId: string;
  paper: StagePaper;
  locale: Locale;
}

/** Prints a list of a sitting; the list of codes makes codes of its own. */
@Injectable()
export class PrintStagePaper {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly lists: StageLists,
    private readonly passes: IssuePass,
    private readonly journal: Journal,
  ) {}

  /** @returns the paper, to be printed outside of the transaction */
  run(actor: Actor, order: PaperOrder): Promise<OpenFile> {
    return this.lists.print(actor, order.locale, () => this.unit.run((tx) => this.within(tx, actor, order)));
  }

  private async within(tx: Tx, actor: Actor, { roundId, sessionId, paper }: PaperOrder) {
    const material = await this.lists.of(actor, { roundId, sessionId }, tx);
    const { editionId, list } = material;
    permit(may.checkIn(actor, editionId));
    const holders = list.items.map(({ kind, id }) =>
      kind === 'entry' ? { editionId, entryId: id } : { editionId, judgeId: id },
    );
    const codes = paper === 'check-in' && holders.length > 0 ? await this.passes.within(tx, actor, holders) : [];
    const note = { editionId, subject: sessionId, details: { paper, people: list.items.length } };
    await this.journal.record(tx, actor, 'stage.paper-printed', note);
    return { ...material, paper, codes };
  }
}
