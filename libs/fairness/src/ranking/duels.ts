import { Fraction } from '#kernel';
import { ascending, onOneScale } from '../aggregation/scale.js';
import type { Contender } from './contender.js';

/** How each judge ordered the entries: 0 the lowest total, equal totals equal places; by entry, then by judge. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The order that each judge's totals give; each judge is compared with nobody else. */
export function placesOf(contenders: readonly Contender[]): Places {
  const cast = contenders.flatMap(({ id, sheets }) => sheets.map(({ judge, total }) => ({ id, judge, total })));
  const places = new Map(contenders.map(({ id }) => [id, new Map<string, number>()]));
  for (const [judge, ballot] of Map.groupBy(cast, (one) => one.judge)) {
    const { units } = onOneScale(ballot.map(({ total }) => total));
    const placeOf = new Map([...new Set(units)].sort(ascending).map((unit, place) => [unit, place]));
    ballot.forEach(({ id }, at) => places.get(id)!.set(judge, placeOf.get(units[at]!)!));
  }
  return places;
}

/** How many judges gave an entry their highest total; a first place shared by s entries counts 1/s. By entry. */
export function firstsOf(places: Places): Map<string, Fraction> {
  const best = new Map<string, { place: number; shared: number }>();
  for (const [judge, place] of [...places.values()].flatMap((byJudge) => [...byJudge])) {
    const top = best.get(judge);
    if (!top || place > top.place) best.set(judge, { place, shared: 1 });
    else if (place === top.place) top.shared += 1;
  }
  const share = ([judge, place]: [string, number]) => {
    const top = best.get(judge)!;
    return place === top.place ? Fraction.of(1, top.shared) : Fraction.ZERO;
  };
  return new Map(
    [...places].map(([id, byJudge]) => [id, [...byJudge].reduce((sum, one) => sum.add(share(one)), Fraction.ZERO)]),
  );
}

/**
 * Copeland scores inside a group: the opponents of the group beaten by a majority of the judges who saw both, minus
 * those lost to. By entry. Source: Copeland 1951, as the panel's tie rule declares it.
 */
export function copelandOf(group: readonly string[], places: Places): Map<string, Fraction> {
  const ballots = new Map<string, { at: number; place: number }[]>();
  group.forEach((id, at) => {
    for (const [judge, place] of places.get(id)!) {
      const ballot = ballots.get(judge);
      if (ballot) ballot.push({ at, place });
      else ballots.set(judge, [{ at, place }]);
    }
  });
  const margins = new Int32Array(group.length);
  const score = (id: string) => {
    margins.fill(0);
    for (const [judge, place] of places.get(id)!) {
      for (const other of ballots.get(judge)!) margins[other.at]! += Math.sign(place - other.place);
    }
    return Fraction.of(margins.reduce((sum, margin) => sum + Math.sign(margin), 0));
  };
  return new Map(group.map((id) => [id, score(id)]));
}
