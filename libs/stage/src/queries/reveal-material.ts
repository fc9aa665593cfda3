import { Injectable } from '@nestjs/common';
import { type AwardPlan, Editions } from '#competition';
import { EntryCards } from '#entry';
import { publicCard } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { RankedPrize, RevealEntry } from '../domain/reveal.js';
import { entryNamed } from './sessions.js';

/** What a script is made of. */
export interface RevealMaterial {
  prizes: RankedPrize[];
  entries: RevealEntry[];
}

type Line = Pick<RevealEntry, 'entryId' | 'list' | 'rank' | 'shown'>;

const LINES = `SELECT s.entry_id AS "entryId", s.list_key AS list, s.rank, s.shown FROM judging.standing s
  JOIN judging.participation p ON p.round_id = s.round_id AND p.entry_id = s.entry_id AND p.state <> 'left'
  WHERE s.round_id = $1 AND s.rank IS NOT NULL ORDER BY s.list_key, s.rank`;

/** The standings of a closed round as a script names them, and the prizes that go by rank. */
@Injectable()
export class RevealMaterials {
  constructor(
    private readonly editions: Editions,
    private readonly cards: EntryCards,
  ) {}

  async of(reader: Reader, { id, editionId }: { id: string; editionId: string }): Promise<RevealMaterial> {
    const { plan } = await this.editions.byId(reader, editionId);
    const lines = await rows<Line>(reader, LINES, [id]);
    const ids = lines.map(({ entryId }) => entryId);
    const cards = new Map((await this.cards.byIds(reader, ids)).map((card) => [card.id, publicCard(card)]));
    const entries = lines.map(({ entryId, ...line }): RevealEntry => {
      const { number, title, organisation } = entryNamed(entryId, cards.get(entryId));
      return { entryId, number, title, organisation, ...line };
    });
    return { prizes: plan.awards.flatMap(ranked), entries };
  }
}

function ranked({ code, name, quota, ranks }: AwardPlan): RankedPrize[] {
  return ranks ? [{ code, name, quota, ranks }] : [];
}
