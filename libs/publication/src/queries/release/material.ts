import { Injectable } from '@nestjs/common';
import { type PrizeBlocker, PrizeSets } from '#award';
import { type Edition, Editions } from '#competition';
import type { Localised } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import type { ReleaseMaterial } from '../../domain/release/compose.js';

type Gathered = ReleaseMaterial & { readonly state: Edition['state']; readonly blockers: readonly PrizeBlocker[] };

/** Gathers what a release freezes, from the contexts that own it. */
@Injectable()
export class Material {
  constructor(
    private readonly editions: Editions,
    private readonly prizes: PrizeSets,
  ) {}

  async of(tx: Tx, editionId: string): Promise<Gathered> {
    const { plan, state } = await this.editions.byId(tx, editionId);
    const { prizes, blockers, final } = await this.prizes.of(tx, editionId);
    const cards = final.finalists.map(({ card }) => card);
    const allowed = cards.filter(({ publicationConsent }) => publicationConsent).map(({ id }) => id);
    return {
      ...{ state, blockers, prizes },
      edition: { code: plan.code, name: plan.name },
      awards: plan.awards,
      standings: final.finalists,
      steps: stepNames(plan),
      cards: new Map(cards.map((card) => [card.id, card])),
      namesAllowed: new Set(allowed),
    };
  }
}

/** Names of what the steps of the last round's ladder compare. */
function stepNames({ rounds }: Edition['plan']): Map<string, Localised> {
  const criteria = (rounds.at(-1)?.rubrics ?? []).flatMap((rubric) => rubric.criteria);
  return new Map([
    ...criteria.map(({ code, name }) => [`criterion:${code}`, name] as const),
    ...rounds.map(({ code, name }) => [`round:${code}`, name] as const),
  ]);
}
