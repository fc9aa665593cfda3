import { Injectable } from '@nestjs/common';
import { refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { Contenders } from '../../queries/ballot/contenders.js';
import { ExpertNominationEntity } from '../../tables/expert-nomination.entity.js';
import { lockPrizes, refuseChoosing, refuseOpenBallot } from '../lock-prizes.js';

const NAMED_ALREADY = {
  uq_expert_nomination_project: ['conflict', 'named-already'],
  uq_expert_nomination_person: ['conflict', 'named-already'],
} as const;

/** Whom somebody names for which award, and why. */
export interface NamedCandidate {
  awardCode: string;
  entryId: string;
  holderId: string | null;
  grounds: string;
}

/** An expert of the final's panel, or an organiser, names a candidate of a special prize before the panel votes. */
@Injectable()
export class NameCandidate {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly contenders: Contenders,
  ) {}

  run(actor: Actor, editionId: string, named: NamedCandidate): Promise<{ id: string }> {
    return this.unit.run(async (tx) => {
      const panel = await this.contenders.panelOf(tx, editionId);
      found(may.knowBallots(actor, { editionId, panel }) || null);
      permit(may.nameCandidate(actor, { editionId, panel }));
      await refuseChoosing(tx, actor, [named.entryId]);
      const present = await lockPrizes(tx, editionId);
      await refuseOpenBallot(tx, editionId, named.awardCode);
      await this.check(tx, editionId, named, present);
      const id = newId();
      const facts = { ...named, id, editionId, namedBy: found(actor.personId), namedAt: await now(tx) };
      const insert = tx.insert(ExpertNominationEntity, facts);
      await uniqueRefusal(insert, NAMED_ALREADY);
      const details = { awardCode: named.awardCode, entryId: named.entryId };
      await this.journal.record(tx, actor, 'award.candidate-named', { editionId, subject: id, details });
      return { id };
    });
  }

  private async check(
    tx: Tx,
    editionId: string,
    { awardCode, entryId, holderId }: NamedCandidate,
    present: Parameters<Contenders['of']>[2],
  ): Promise<void> {
    const { edition, final, award, nominees, people } = await this.contenders.of(tx, { editionId, awardCode }, present);
    refuseUnlessPublished(edition);
    if (!final.closed) refuse('conflict', 'final-not-closed');
    if (award.kind !== 'special' || !nominees.includes(entryId)) refuse('invalid', 'not-a-candidate');
    if (award.holder === 'project' && holderId !== null) refuse('invalid', 'holder-unwanted');
    const isOfTeam = people.some((one) => one.entryId === entryId && one.personId === holderId);
    if (award.holder === 'person' && !isOfTeam) refuse('invalid', 'holder-needed');
  }
}
