import type { KindScore, PlaceRange } from '#judging';
import { contrastOf, isOwnReason, placesAmong } from '../domain/deliberation.js';
import { standingsFor } from './award-standings.js';
import type { NominationRow } from './ballot/ballot-rows.js';
import type { Specials } from './ballot/contenders.js';
import type { DeliberatedView, NamedForView } from './deliberation.view.js';
import { entryView } from './entry-names.js';
import type { RankedEntry } from './finalists.js';
import type { StoredPrize } from './stored-prizes.js';

/** What is known of the finalists; `hidden`: how many of them the reader must keep away from. */
export interface Material {
  readonly specials: Specials;
  readonly prizes: readonly StoredPrize[];
  readonly hidden: number;
  readonly kinds: readonly KindScore[];
  readonly ranges: readonly PlaceRange[];
  readonly named: readonly NominationRow[];
  readonly duties: ReadonlyMap<string, string>;
}

/**
 * The finalists that a reader may see. With somebody hidden, ranks, chances and prizes would tell by what is missing how
 * those stand: places count those shown alone, and of awards only what comes from the entry itself is left.
 */
export function deliberatedViews(seen: readonly RankedEntry[], material: Material): DeliberatedView[] {
  const places = placesAmong(seen);
  const standings = standingsFor(material.specials, material.prizes);
  return seen.map((one) => {
    const whole = whatIsKnown(one, material, standings(one.entryId));
    if (material.hidden === 0) return whole;
    const awards = whole.awards.filter(({ reason }) => isOwnReason(reason));
    return { ...whole, rank: places.get(one.entryId) ?? whole.rank, range: null, chance: null, awards };
  });
}

function whatIsKnown(one: RankedEntry, material: Material, awards: DeliberatedView['awards']): DeliberatedView {
  const { entryId, card, rank, shown, trl } = one;
  const { kinds, duties } = material;
  const byKind = kinds.flatMap(({ entryId: of, ...score }) => (of === entryId ? [score] : []));
  const { track, division } = card;
  return {
    ...{ entry: entryView(card), track, division, trl, rank, shown, byKind, awards },
    contrast: contrastOf(byKind),
    ...sureness(material.ranges.find((range) => range.entryId === entryId)),
    named: namedFor(entryId, material),
    dutyId: duties.get(entryId) ?? null,
  };
}

function sureness(weighed: PlaceRange | undefined): Pick<DeliberatedView, 'range' | 'chance'> {
  const { low = null, high = null, chance = null } = weighed ?? {};
  return { range: low !== null && high !== null ? { low, high } : null, chance };
}

function namedFor(entryId: string, { named, specials }: Material): NamedForView[] {
  return named
    .filter((one) => one.entryId === entryId)
    .flatMap(({ awardCode, holderId, grounds }): NamedForView[] => {
      const choice = specials.choices.find(({ award }) => award.code === awardCode);
      const plan = specials.edition.edition.plan.awards.find(({ code }) => code === awardCode);
      const holder = choice?.people.find(({ personId }) => personId === holderId);
      return plan ? [{ awardCode, name: plan.name, holderName: holder?.name ?? null, grounds }] : [];
    });
}
