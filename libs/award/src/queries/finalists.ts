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
  /** An entry has left since the round closed: what told the others apart then may be something else by now. */
  readonly changed: boolean;
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
    const { closed, released, changed, standings } = await this.standings.of(reader, editionId);
    const cards = await this.entries.byIds(
      reader,
      standings.map(({ entryId }) => entryId),
    );
    const finalists = rankedEntries(
      standings,
      cards.filter(({ state }) => state === 'admitted'),
    );
    return { closed, released, changed, finalists };
  }
}

/** Lines with a rank, each with the card of its entry; those without a card are left out. */
export function rankedEntries(
  lines: readonly (Omit<FinalStanding, 'rank' | 'exact' | 'shown'> &
    Record<'exact' | 'shown', string | null> & { rank: number | null })[],
  cards: readonly EntryCard[],
): RankedEntry[] {
  const known = new Map(cards.map((card) => [card.id, card]));
  return lines.flatMap(({ rank, exact, shown, ...line }): RankedEntry[] => {
    const card = known.get(line.entryId);
    if (!card || rank === null || exact === null || shown === null) return [];
    const { trl, track, division, organisationId } = card;
    return [{ ...line, rank, exact, shown, trl, track, division, organisationId, card }];
  });
}
