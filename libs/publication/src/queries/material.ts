import { Injectable } from '@nestjs/common';
import { confirmedPrizes } from '#award';
import { type Edition, Editions } from '#competition';
import { EntryCards } from '#entry';
import { FinalStandings } from '#judging';
import type { Tx } from '#platform/unit-of-work';
import type { ReleaseMaterial } from '../domain/compose.js';

/** Gathers what a release freezes, from the contexts that own it. */
@Injectable()
export class Material {
  constructor(
    private readonly editions: Editions,
    private readonly finals: FinalStandings,
    private readonly entries: EntryCards,
  ) {}

  async of(tx: Tx, editionId: string): Promise<ReleaseMaterial & { state: Edition['state'] }> {
    const { plan, state } = await this.editions.byId(tx, editionId);
    const { prizes } = await confirmedPrizes(tx, editionId);
    const final = await this.finals.of(tx, editionId);
    const standings = final.standings.flatMap(({ entryId, rank, shown }) =>
      rank !== null && shown !== null ? [{ entryId, rank, shown }] : [],
    );
    const ids = [...standings.map(({ entryId }) => entryId), ...prizes.flatMap(({ entryId }) => entryId ?? [])];
    const cards = await this.entries.byIds(tx, [...new Set(ids)]);
    const allowed = cards.filter(({ publicationConsent }) => publicationConsent).map(({ id }) => id);
    return {
      state,
      edition: { code: plan.code, name: plan.name },
      awards: plan.awards,
      prizes,
      standings,
      cards: new Map(cards.map((card) => [card.id, card])),
      namesAllowed: new Set(allowed),
    };
  }
}
