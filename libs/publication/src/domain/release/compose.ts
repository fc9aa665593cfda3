import type { Localised } from '#kernel';
import { type Placed, scoreOf } from './tie.js';
import type { PublicAward, PublicStanding, ReleaseBody } from './release.js';

interface Award {
  readonly code: string;
  readonly name: Localised;
  readonly quota: number;
}
interface Prize {
  readonly awardCode: string;
  readonly entryId: string | null;
  readonly holderName: string | null;
}
interface Card {
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
}
interface Standing extends Placed {
  readonly entryId: string;
  readonly listKey: string;
}

/** What a release is written from: the catalogue, confirmed prizes, the final and the cards of its entries. */
export interface ReleaseMaterial {
  readonly edition: { readonly code: string; readonly name: Localised };
  readonly awards: readonly Award[];
  readonly prizes: readonly Prize[];
  readonly standings: readonly Standing[];
  readonly cards: ReadonlyMap<string, Card>;
  /** Names of what steps of the final's ladder compare, by step: `criterion:CLINICAL`, `round:SEMIFINAL`. */
  readonly steps: ReadonlyMap<string, Localised>;
  /** Entries whose people agreed to publication of their names. */
  readonly namesAllowed: ReadonlySet<string>;
}

/** Writes the body of a release: awards in the order of the catalogue, winners in the order of rank. */
export function composeRelease(material: ReleaseMaterial): ReleaseBody {
  const { code, name } = material.edition;
  return {
    edition: { code, name },
    awards: material.awards.map((award) => publicAward(award, material)),
    final: material.standings.map((standing) => publicStanding(standing, material)),
  };
}

function publicAward({ code, name, quota }: Award, { prizes, cards, namesAllowed }: ReleaseMaterial): PublicAward {
  const own = prizes.filter(({ awardCode }) => awardCode === code);
  const winners = own.flatMap(({ entryId, holderName }) => {
    const card = entryId ? cards.get(entryId) : undefined;
    if (!card || !entryId) return [];
    const { number, title, organisation } = card;
    return [{ number, title, organisation, holderName: namesAllowed.has(entryId) ? holderName : null }];
  });
  return { code, name, quota, winners, vacant: own.filter(({ entryId }) => entryId === null).length };
}

function publicStanding(standing: Standing, { cards, standings, steps }: ReleaseMaterial): PublicStanding {
  const { entryId, rank, listKey } = standing;
  const { number = '', title = '', organisation = '' } = cards.get(entryId) ?? {};
  const list = standings.filter((one) => one.listKey === listKey);
  return { rank, number, title, organisation, ...scoreOf(standing, list, steps) };
}
