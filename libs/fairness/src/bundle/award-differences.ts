import { Fraction } from '#kernel';
import { allotPrizes } from '../prizes/allot-prizes.js';
import { ballotDifferences } from './ballot-differences.js';
import type { BundleAward, EditionBundle } from './edition-bundle.js';
import { type Ranked, specialDifferences } from './special-differences.js';
import type { ValueDifference } from './value-differences.js';

type Places = ReadonlyMap<string, string>;

/**
 * Whether the prizes follow from the last round: holders have a rank; the prizes by rank go to exactly those to whom ranks,
 * limits and minimums give them, a better award never to a worse rank; those of special awards are among the candidates of
 * their rule; no award has more seats than it may; ballots hold. Of equals, people may have decided.
 */
export function awardDifferences(bundle: EditionBundle): ValueDifference[] {
  const { rounds, awards, trl, awarding } = bundle;
  const ranked = Object.entries(rounds.at(-1)?.results ?? {}).filter(([, { rank }]) => rank !== null);
  const known = new Set(ranked.map(([id]) => id));
  const places: Places = new Map(awards.map((award, at) => [award.code, `/awards/${at}/seats`]));
  const tiered = awards.filter(({ kind }) => kind === 'tiered');
  return [
    ...awards.flatMap((award) => seatDifferences(award, known, awarding.lastSeatTie === 'enlarge', places)),
    ...winnerDifferences(tiered, ranked, bundle, places),
    ...orderDifferences(tiered, ranked, places),
    ...awards
      .filter(({ kind }) => kind === 'special')
      .flatMap((award) => specialDifferences(award, ranked, { trl, at: places.get(award.code)! })),
    ...ballotDifferences(bundle),
  ];
}

function seatDifferences(
  { code, kind, quota, seats }: BundleAward,
  ranked: ReadonlySet<string>,
  enlarges: boolean,
  places: Places,
): ValueDifference[] {
  const at = places.get(code)!;
  const tooMany = seats.length > quota && !(kind === 'tiered' && enlarges);
  const quotas = tooMany ? [{ at, published: String(seats.length), computed: String(quota) }] : [];
  const strangers = seats.flatMap(({ entry }, place) =>
    entry === null || ranked.has(entry) ? [] : [{ at: `${at}/${place}/entry`, published: entry, computed: null }],
  );
  return [...quotas, ...strangers];
}

/** Who wins by rank, whichever award: a vacancy takes its seat away; of equals, holders come first, by award. */
function winnerDifferences(
  awards: readonly BundleAward[],
  ranked: Ranked,
  { awarding }: EditionBundle,
  places: Places,
): ValueDifference[] {
  const holders = awards.flatMap(({ seats }) => seats.flatMap(({ entry }) => entry ?? []));
  const lowest = lowestMinimum(awards);
  const answer = allotPrizes({
    ranked: groupsOf(awards, ranked),
    winners: seatsToGive(awards, ranked),
    constraints: awarding.limits,
    ineligible: awarding.barred,
    belowMinimum: ranked.flatMap(([id, { exact }]) =>
      lowest && Fraction.fromExact(exact!).compare(lowest) < 0 ? [id] : [],
    ),
    lastSeatTie: awarding.lastSeatTie,
  });
  const computed = 'infeasible' in answer ? null : new Set(answer.winners);
  if (!computed)
    return [{ at: '/awards', published: null, computed: 'infeasible' in answer ? answer.infeasible.code : null }];
  const lost = awards.flatMap(({ code, seats }) =>
    seats.flatMap(({ entry }, place) =>
      entry === null || computed.has(entry)
        ? []
        : [{ at: `${places.get(code)}/${place}/entry`, published: entry, computed: null }],
    ),
  );
  const missed = [...computed].filter((id) => !holders.includes(id));
  return [...lost, ...missed.map((id) => ({ at: '/awards', published: null, computed: id }))];
}

/** Seats that somebody can have: a vacancy takes its seat away, and an award stays short for want of who has its minimum. */
function seatsToGive(awards: readonly BundleAward[], ranked: Ranked): number {
  let before = 0;
  return awards.reduce((sum, { quota, minimum, seats }) => {
    const free = Math.max(0, quota - seats.filter(({ entry }) => entry === null).length);
    const least = minimum === null ? null : Fraction.fromExact(minimum);
    const able =
      ranked.filter(([, { exact }]) => !least || Fraction.fromExact(exact!).compare(least) >= 0).length - before;
    const usable = Math.max(0, Math.min(free, able));
    before += usable;
    return sum + (least ? usable : free);
  }, 0);
}

function groupsOf(awards: readonly BundleAward[], ranked: Ranked): string[][] {
  const level = (id: string) => {
    const at = awards.findIndex(({ seats }) => seats.some(({ entry }) => entry === id));
    return at < 0 ? awards.length : at;
  };
  const sorted = ranked
    .map(([id, { rank }]) => ({ id, rank: rank!, level: level(id) }))
    .sort((a, b) => a.rank - b.rank || a.level - b.level);
  return [...Map.groupBy(sorted, (one) => `${one.rank} ${one.level}`).values()].map((group) =>
    group.map(({ id }) => id),
  );
}

/** A prize never stands above that of a better rank; an award's own minimum is kept. */
function orderDifferences(awards: readonly BundleAward[], ranked: Ranked, places: Places): ValueDifference[] {
  const results = new Map(ranked);
  let worst = 0;
  return awards.flatMap(({ code, seats, minimum }) => {
    const before = worst;
    const least = minimum === null ? null : Fraction.fromExact(minimum);
    return seats.flatMap(({ entry }, place) => {
      const { rank, exact } = results.get(entry ?? '') ?? { rank: null, exact: null };
      if (rank === null || exact === null) return [];
      worst = Math.max(worst, rank);
      const below = least !== null && Fraction.fromExact(exact).compare(least) < 0;
      if (rank >= before && !below) return [];
      const computed = below ? minimum : String(before);
      return [{ at: `${places.get(code)}/${place}/entry`, published: below ? exact : String(rank), computed }];
    });
  });
}

function lowestMinimum(awards: readonly BundleAward[]): Fraction | null {
  if (awards.length === 0 || awards.some(({ minimum }) => minimum === null)) return null;
  const all = awards.map(({ minimum }) => Fraction.fromExact(minimum!));
  return all.reduce((least, one) => (one.compare(least) < 0 ? one : least));
}
