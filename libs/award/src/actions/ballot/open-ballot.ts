import { Injectable } from '@nestjs/common';
import { awardingOf, refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { BallotCandidate } from '../../domain/ballot.js';
import { may } from '../../domain/policy.js';
import { type Choice, Contenders } from '../../queries/ballot/contenders.js';
import { BallotEntity } from '../../tables/ballot.entity.js';
import { lockPrizes, refuseChoosing, refuseOpenBallot } from '../lock-prizes.js';
import { openRound } from './open-round.js';

/** The organiser puts one seat of an award to the secret vote of the final's panel. */
@Injectable()
export class OpenBallot {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly contenders: Contenders,
  ) {}

  run(actor: Actor, editionId: string, awardCode: string): Promise<{ id: string }> {
    return this.unit.run(async (tx) => {
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.openBallot(actor, { editionId }));
      const present = await lockPrizes(tx, editionId);
      await refuseOpenBallot(tx, editionId, awardCode);
      const choice = await this.contenders.of(tx, { editionId, awardCode }, present);
      refuseUnfit(choice, present);
      const candidates = await this.contenders.candidates(tx, choice);
      if (candidates.length === 0) refuse('conflict', 'no-candidates');
      await refuseChoosing(
        tx,
        actor,
        candidates.map(({ entryId }) => entryId),
      );
      const id = await this.store(tx, actor, choice, candidates);
      return { id };
    });
  }

  private async store(tx: Tx, actor: Actor, choice: Choice, candidates: BallotCandidate[]): Promise<string> {
    const { edition, award } = choice;
    const panel = await this.contenders.panelOf(tx, edition.id);
    const entryIds = candidates.map(({ entryId }) => entryId);
    const apart = await this.contenders.apart(tx, choice, panel);
    const recused = panel.filter((one) => apart.some((by) => by.personId === one && entryIds.includes(by.entryId)));
    const electors = panel.filter((person) => !recused.includes(person));
    if (electors.length === 0) refuse('conflict', 'no-electors');
    const { ballot: rule } = awardingOf(edition.plan);
    const [id, editionId] = [newId(), edition.id];
    const opened = { openedBy: found(actor.personId), openedAt: await now(tx) };
    const facts = { id, editionId, awardCode: award.code, state: 'open' as const, rule, candidates, electors, recused };
    await tx.insert(BallotEntity, { ...facts, ...opened });
    await openRound(tx, { ballotId: id, no: 1, minutes: rule.minutes, candidates: candidates.map((one) => one.id) });
    const seal = { award: award.code, candidates: candidates.map((one) => one.id), electors, recused };
    await this.journal.record(tx, actor, 'award.ballot-opened', { editionId, subject: id, details: {}, seal });
    return id;
  }
}

function refuseUnfit({ edition, final, award }: Choice, present: readonly { awardCode: string }[]): void {
  refuseUnlessPublished(edition);
  if (!final.closed) refuse('conflict', 'final-not-closed');
  const taken = present.filter(({ awardCode }) => awardCode === award.code).length;
  if (taken >= award.quota) refuse('conflict', 'seats-full', { quota: award.quota });
}
