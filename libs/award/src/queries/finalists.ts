import { Injectable } from '@nestjs/common';
import { type EntryCard, EntryCards } from '#entry';
import { type FinalStanding, FinalStandings } from '#judging';
import type { Reader } from '#platform/unit-of-work';

/** An entry with a rank in the final. */
export type RankedEntry = FinalStanding &
  Pick<EntryCard, 'trl' | 'track' | 'division' | 'organisationId'> & { readonly card: EntryCard };

/** The last round as prizes need it. */
export interface FinalResult {
  readonly closed: boolean;
  /** The chief judge has let its result out. */
  readonly released: boolean;
  /** Best first; without those that withdrew or were disqualified since. */
  readonly finalists: readonly RankedEntry[];
}

/** Asks judging for the final's standings and entry for its entries. */
@Injectable()
export class Finalists {
  constructor(
    private readonly standings: FinalStandings,
    private readonly entries: EntryCards,
  ) {}

  async of(reader: Reader, editionId: string): Promise<FinalResult> {
    const { closed, released, standings } = await this.standings.of(reader, editionId);
    const cards = await this.entries.byIds(
      reader,
      standings.map(({ entryId }) => entryId),
    );
    const admitted = new Map(cards.filter(({ state }) => state === 'admitted').map((card) => [card.id, card]));
    const finalists = standings.flatMap((standing): RankedEntry[] => {
      const card = admitted.get(standing.entryId);
      if (!card) return [];
      const { trl, track, division, organisationId } = card;
      return [{ ...standing, trl, track, division, organisationId, card }];
    });
    return { closed, released, finalists };
  }
}
