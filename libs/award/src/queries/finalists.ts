import { Injectable } from '@nestjs/common';
import { type EntryCard, EntryCards } from '#entry';
import { type FinalStanding, FinalStandings } from '#judging';
import type { Reader } from '#platform/unit-of-work';

/** A standing with a rank. */
export type RankedStanding = FinalStanding & { readonly rank: number };

/** The final as prizes need it: its standings and the entries in it. */
export interface FinalResult {
  readonly closed: boolean;
  /** Entries that have a result, best first. */
  readonly standings: readonly RankedStanding[];
  readonly cards: ReadonlyMap<string, EntryCard>;
}

/** Asks judging for the final's standings and entry for its entries. */
@Injectable()
export class Finalists {
  constructor(
    private readonly standings: FinalStandings,
    private readonly entries: EntryCards,
  ) {}

  async of(reader: Reader, editionId: string): Promise<FinalResult> {
    const { closed, standings: all } = await this.standings.of(reader, editionId);
    const standings = all.filter((one): one is RankedStanding => one.rank !== null);
    const ids = standings.map(({ entryId }) => entryId);
    const cards = await this.entries.byIds(reader, ids);
    return { closed, standings, cards: new Map(cards.map((card) => [card.id, card])) };
  }
}
