import { Injectable } from '@nestjs/common';
import { type Edition, Editions, refuseArchived } from '#competition';
import type { OpenFile } from '#file';
import { IssuePaperCodes } from '#identity';
import { type Actor, found, type Locale, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { HallCodeSheets, type HallSlips } from '../../queries/hall/hall-code-sheets.js';
import { hallJudges } from '../../queries/hall/hall-codes.js';
import { planOf } from '../../queries/round-plan.js';
import { RoundEntity } from '../../tables/round.entity.js';

/** For which day (`2026-11-28`, in Beijing), for which judges of the round (none named: all), in which language. */
export interface HallCodeOrder {
  day: string;
  judgeIds?: readonly string[] | undefined;
  locale: Locale;
}

/** Prints codes by which a round's judges sign in at the hall; the paper is the only place where they are. */
@Injectable()
export class PrintHallCodes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly codes: IssuePaperCodes,
    private readonly sheets: HallCodeSheets,
  ) {}

  /** The codes of the same day that were not used yet are void with it. */
  run(actor: Actor, roundId: string, order: HallCodeOrder): Promise<OpenFile> {
    return this.sheets.print(actor, order.locale, () => this.unit.run((tx) => this.within(tx, actor, roundId, order)));
  }

  private async within(tx: Tx, actor: Actor, roundId: string, order: HallCodeOrder): Promise<HallSlips> {
    const round = found(await tx.findOne(RoundEntity, { where: { id: roundId }, lock: { mode: 'pessimistic_read' } }));
    const { editionId } = round;
    found(may.readHallCodes(actor, editionId) || null);
    permit(may.printHallCodes(actor, editionId));
    const edition = await this.editions.byId(tx, editionId);
    refuseArchived(edition);
    const slips = await this.slips(tx, actor, { round, day: order.day, judgeIds: order.judgeIds });
    return { ...namesOf(edition, round), day: order.day, slips };
  }

  private async slips(tx: Tx, actor: Actor, asked: { round: RoundEntity } & Omit<HallCodeOrder, 'locale'>) {
    const { round, day, judgeIds } = asked;
    const judges = (await hallJudges(tx, round.id)).filter(({ judgeId, ready, personId }) =>
      Boolean(ready && personId && (judgeIds?.includes(judgeId) ?? true)),
    );
    if (judges.length === 0) refuse('conflict', 'no-judges-for-codes');
    const personIds = judges.map(({ personId }) => found(personId));
    const issued = await this.codes.within(tx, actor, {
      editionId: round.editionId,
      subjectId: round.id,
      day,
      personIds,
    });
    const code = new Map(issued.map((one) => [one.personId, one.code]));
    return judges.map(({ name, room, personId }) => ({ name, room, code: found(code.get(found(personId))) }));
  }
}

function namesOf(edition: Edition, { code }: RoundEntity) {
  return { edition: edition.plan.name, round: planOf(edition, code).name };
}
