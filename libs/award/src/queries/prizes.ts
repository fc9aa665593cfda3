import { Injectable } from '@nestjs/common';
import { EntryPeople, type EntryPerson } from '#entry';
import { type Actor, found } from '#kernel';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import type { Ground } from '../domain/ground.js';
import { may } from '../domain/policy.js';
import type { FinalResult } from './finalists.js';
import { Grounds } from './grounds.js';
import { wholeBoard } from './prize-board.js';
import type { PrizesView } from './prizes.view.js';
import { EntriesSeen } from './seen-entries.js';
import { prizesSeen } from './seen-prizes.js';
import { prizesOf, skippedOf, type StoredPrize } from './stored-prizes.js';

/**
 * The prizes as staff work on them: catalogue, candidates, what is proposed and what still blocks; nothing of entries that
 * the reader must keep away from.
 */
@Injectable()
export class Prizes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly grounds: Grounds,
    private readonly entries: EntriesSeen,
    private readonly people: EntryPeople,
  ) {}

  async view(actor: Actor, editionId: string): Promise<PrizesView> {
    found(may.viewPrizes(actor, { editionId }) || null);
    const reader = this.unit.read;
    const about = await this.grounds.of(reader, editionId);
    const { final, ground } = about;
    const prizes = await prizesOf(reader, editionId);
    const skipped = await skippedOf(reader, editionId);
    const ids = [...prizes, ...skipped, ...final.finalists].flatMap(({ entryId }) => entryId ?? []);
    const { cards, away } = await this.entries.of(reader, actor, editionId, ids);
    const board = wholeBoard({ ...about, prizes, skipped, cards, people: await this.peopleOf(reader, ground) });
    const can = canOf(actor, editionId, final, prizes);
    return { ...prizesSeen(board, { away, finalists: final.finalists }), can };
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
