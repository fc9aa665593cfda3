import { Injectable } from '@nestjs/common';
import { type AwardPlan, Editions } from '#competition';
import { type EntryCard, EntryCards } from '#entry';
import { type Actor, found } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { confirmationBlockers } from '../domain/blockers.js';
import { nomineesOf } from '../domain/nominate.js';
import { may } from '../domain/policy.js';
import { takesSeat } from '../domain/prize.js';
import { type FinalResult, Finalists } from './finalists.js';
import type { AwardView, PrizeEntryView, PrizesView, PrizeView } from './prizes.view.js';
import { prizesOf, type StoredPrize } from './stored-prizes.js';

/** The prizes as staff work on them: catalogue, candidates, what is proposed and what still blocks. */
@Injectable()
export class Prizes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly finalists: Finalists,
    private readonly entries: EntryCards,
  ) {}

  async view(actor: Actor, editionId: string): Promise<PrizesView> {
    found(may.viewPrizes(actor, { editionId }) || null);
    const reader = this.unit.read;
    const { plan } = await this.editions.byId(reader, editionId);
    const final = await this.finalists.of(reader, editionId);
    const prizes = await prizesOf(reader, editionId);
    const ids = prizes.flatMap(({ entryId }) => entryId ?? []);
    const cards = await this.entries.byIds(reader, ids);
    const taken = prizes.filter(takesSeat);
    return {
      items: prizes.map((prize) => prizeView(prize, cards)),
      catalogue: plan.awards.map((award) => awardView(award, plan.awards, final, taken)),
      blockers: confirmationBlockers(final, plan.awards, prizes),
      can: canOf(actor, editionId, final, prizes),
    };
  }
}

function canOf(actor: Actor, editionId: string, { closed }: FinalResult, prizes: readonly StoredPrize[]) {
  const proposedBy = prizes.filter(({ state }) => state === 'proposed').map((prize) => prize.proposedBy);
  return {
    propose: may.proposePrizes(actor, { editionId }) && closed,
    withdraw: may.withdrawPrize(actor, { editionId }),
    confirm: may.confirmPrizes(actor, { editionId, proposedBy }),
  };
}

function prizeView({ editionId: _, entryId, proposedBy: _by, ...prize }: StoredPrize, cards: EntryCard[]): PrizeView {
  const card = cards.find(({ id }) => id === entryId);
  return { ...prize, entry: card ? entryView(card) : null };
}

function awardView(
  award: AwardPlan,
  catalogue: readonly AwardPlan[],
  { closed, finalists }: FinalResult,
  seats: readonly StoredPrize[],
): AwardView {
  const { code, kind, holder, name, quota } = award;
  const taken = seats.filter(({ awardCode }) => awardCode === code).length;
  const nominees = closed ? nomineesOf(award, catalogue, finalists, seats) : { candidates: [], passedOver: [] };
  const entry = (id: string) => entryView(finalists.find(({ entryId }) => entryId === id)!.card);
  const passedOver = nominees.passedOver.map(({ entryId, reason }) => ({ entry: entry(entryId), reason }));
  return { code, kind, holder, name, quota, taken, candidates: nominees.candidates.map(entry), passedOver };
}

function entryView({ id, number, title, organisation }: EntryCard): PrizeEntryView {
  return { id, number, title, organisation };
}
