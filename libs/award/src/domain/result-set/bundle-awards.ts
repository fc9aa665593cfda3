import type { BundleAward, BundleAwarding } from '#fairness';
import type { Evidence, EvidenceAward } from './evidence.js';
import type { Pseudonyms } from './pseudonyms.js';

/** The reason of a prize that the ranks gave; every other reason is a decision of people. */
const RANK = 'rank';

/** The catalogue with its seats, holders first in the order of their ids. */
export function bundleAwards({ awards, prizes }: Evidence, { entries }: Pseudonyms): BundleAward[] {
  return awards.map((award) => {
    const own = prizes.filter(({ awardCode }) => awardCode === award.code);
    const seats = own.map(({ entryId, reason }) => ({
      entry: entryId === null ? null : entries.get(entryId)!,
      by: reason === RANK ? ('rank' as const) : ('people' as const),
    }));
    return { ...ruleOf(award), seats: seats.sort((a, b) => ((a.entry ?? '~') < (b.entry ?? '~') ? -1 : 1)) };
  });
}

function ruleOf({ code, name, kind, quota, minimum, candidates }: EvidenceAward): Omit<BundleAward, 'seats'> {
  return { code, name, kind, quota, minimum: minimum === undefined ? null : String(minimum), candidates };
}

/** The rules for all prizes, their members under the bundle's ids. */
export function bundleAwarding(
  { lastSeatTie, limits, barred }: BundleAwarding,
  { entries }: Pseudonyms,
): BundleAwarding {
  const named = (ids: readonly string[]) => ids.flatMap((id) => entries.get(id) ?? []).sort();
  return {
    lastSeatTie,
    limits: limits.map((limit) => ({ ...limit, members: named(limit.members) })),
    barred: named(barred),
  };
}
