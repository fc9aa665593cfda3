import { Injectable } from '@nestjs/common';
import { EntryCards, EntryPeople, type EntryPerson } from '#entry';
import { type Actor, found } from '#kernel';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { confirmationBlockers } from '../domain/blockers.js';
import type { Ground } from '../domain/ground.js';
import { may } from '../domain/policy.js';
import { takesSeat } from '../domain/prize.js';
import { reflow } from '../domain/reflow.js';
import type { FinalResult } from './finalists.js';
import { Grounds } from './grounds.js';
import { awardView, prizeView, skippedViews } from './prize-views.js';
import type { PrizesView } from './prizes.view.js';
import { prizesOf, skippedOf, type StoredPrize } from './stored-prizes.js';

/** The prizes as staff work on them: catalogue, candidates, what is proposed and what still blocks. */
@Injectable()
export class Prizes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly grounds: Grounds,
    private readonly entries: EntryCards,
    private readonly people: EntryPeople,
  ) {}

  async view(actor: Actor, editionId: string): Promise<PrizesView> {
    found(may.viewPrizes(actor, { editionId }) || null);
    const reader = this.unit.read;
    const { edition, final, ground } = await this.grounds.of(reader, editionId);
    const prizes = await prizesOf(reader, editionId);
    const skipped = await skippedOf(reader, editionId);
    const ids = prizes.flatMap(({ entryId }) => entryId ?? []);
    const cards = await this.entries.byIds(reader, [...ids, ...skipped.map(({ entryId }) => entryId)]);
    const taken = prizes.filter(takesSeat);
    const plan = reflow(ground, taken);
    const people = await this.peopleOf(reader, ground);
    return {
      items: prizes.map((prize) => prizeView(prize, cards)),
      catalogue: edition.plan.awards.map((award) => awardView(award, final, ground, { taken, people })),
      blockers: confirmationBlockers(final, { ...ground, plan }, prizes),
      skipped: skippedViews(skipped, edition.plan, final, cards),
      can: canOf(actor, editionId, final, prizes),
    };
  }

  /** Of the finalists' teams, where a person holds an award. */
  private async peopleOf(reader: Reader, { catalogue, finalists }: Ground): Promise<EntryPerson[]> {
    if (catalogue.every(({ holder }) => holder === 'project')) return [];
    const ids = finalists.map(({ entryId }) => entryId);
    return this.people.of(reader, ids);
  }
}

function canOf(actor: Actor, editionId: string, { closed }: FinalResult, prizes: readonly StoredPrize[]) {
  const proposedBy = prizes.filter(({ state }) => state === 'proposed').map((prize) => prize.proposedBy);
  return {
    propose: may.proposePrizes(actor, { editionId }) && closed,
    withdraw: may.withdrawPrize(actor, { editionId }),
    suspend: may.suspendPrize(actor, { editionId }),
    confirm: may.confirmPrizes(actor, { editionId, proposedBy }),
  };
}
