import { Injectable } from '@nestjs/common';
import { type EntryCard, EntryCards } from '#entry';
import { type Actor, found } from '#kernel';
import type { Reader } from '#platform/unit-of-work';
import { Recusals } from '#recusal';
import { namesOf } from './entry-names.js';

/** Entries by their ids, and those of them that the reader must keep away from. */
export interface SeenEntries {
  readonly cards: EntryCard[];
  readonly away: ReadonlySet<string>;
  /** An entry as lists of prizes show it. */
  readonly named: ReturnType<typeof namesOf>;
}

/** Looks entries up for somebody who works on prizes, and says which of them they must keep away from. */
@Injectable()
export class EntriesSeen {
  constructor(
    private readonly entries: EntryCards,
    private readonly recusals: Recusals,
  ) {}

  async of(reader: Reader, actor: Actor, editionId: string, ids: readonly string[]): Promise<SeenEntries> {
    const cards = await this.entries.byIds(reader, [...ids]);
    const subjects = cards.map(({ id, organisationId, memberIds }) => ({
      ...{ subjectId: id, organisationIds: [organisationId], personIds: memberIds },
    }));
    const blocks = await this.recusals.blocked(reader, { editionId, people: [found(actor.personId)], subjects });
    return { cards, away: new Set(blocks.map(({ subjectId }) => subjectId)), named: namesOf(cards) };
  }
}
