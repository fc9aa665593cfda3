import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { EntryCards } from '#entry';
import type { Actor } from '#kernel';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { paperNumber, rubricHash } from '../../domain/paper/paper.js';
import { namesOf } from '../names.js';
import { planOf, rubricOf } from '../round-plan.js';
import { paperCan } from './paper-can.js';
import { differing, told } from './paper-readings.js';
import { readablePaper } from './paper-row.js';
import type { PaperView } from './paper.view.js';

/** One printed score sheet, for those who watch over the round. */
@Injectable()
export class PaperPage {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly entries: EntryCards,
  ) {}

  of(actor: Actor, id: string): Promise<PaperView> {
    return this.within(this.unit.read, actor, id);
  }

  async within(reader: Reader, actor: Actor, id: string): Promise<PaperView> {
    const paper = await readablePaper(reader, actor, id);
    const plan = planOf(await this.editions.byId(reader, paper.editionId), paper.code);
    const rubric = rubricOf(plan, paper.division);
    const usable = paper.workable && rubricHash(rubric) === paper.rubricHash;
    const [card] = await this.entries.byIds(reader, [paper.entryId]);
    const { number: entryNumber, title } = namesOf(card);
    const can = paperCan(actor, paper, usable);
    const mine = paper.readings.find(({ personId }) => personId === actor.personId);
    const { state, roundId, editionId, judgeName, electronic, scan, official, decision } = paper;
    return {
      ...{ id, number: paperNumber(paper.code, paper.no), state, roundId, editionId, entryNumber, title, judgeName },
      own: paper.judgePersonId !== null && paper.judgePersonId === actor.personId,
      owing: paper.owing,
      ...{ rubric, comment: plan.comment, mine: mine ? told(rubric, mine) : null },
      readers: paper.readings.map(({ name, readAt }) => ({ name, readAt })),
      differing: can.decide ? differing(rubric, paper) : null,
      ...{ electronic, usable, scan, official, decision, can },
    };
  }
}
