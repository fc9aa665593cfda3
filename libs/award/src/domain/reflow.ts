import { canonicalHash } from '#fairness';
import { type Allotted, allot, type OpenTie, type Skipped } from './allot.js';
import { barOf, contestOf, type Ground, seatsOf, type Standing } from './ground.js';
import { seatCounts } from './seat-counts.js';
import { type Lost, specialsLost } from './specials-lost.js';

/** What has to change so that the prizes follow again; applied as a whole. */
export interface Reflow {
  readonly loses: Lost[];
  /** Tiered prizes that ranks give anew. */
  readonly gives: Allotted[];
  readonly ties: OpenTie[];
  readonly skipped: Skipped[];
  readonly impossible: string[];
  /** Seats of each award, enlarged where equals share one. */
  readonly seats: ReadonlyMap<string, number>;
}

/**
 * Compares the prizes that stand with those that follow: which go, and which come in their place. Suspended prizes and
 * vacancies stay; what hangs on a tie that people must decide stays as it is until they have.
 * @param prizes those that take a seat
 */
export function reflow(ground: Ground, prizes: readonly Standing[]): Reflow {
  const codes = new Set(contestOf(ground).awards.map(({ code }) => code));
  const { prizes: target, ...rest } = allot(contestOf(ground), seatsOf(prizes));
  const movable = prizes.flatMap((one) =>
    one.entryId === null || one.state === 'suspended' ? [] : [{ ...one, entryId: one.entryId }],
  );
  const tiered = movable.filter(({ awardCode }) => codes.has(awardCode));
  const loses = tieredLost(ground, tiered, { target, ...rest });
  const kept = tiered.filter(({ id }) => !loses.some(({ prizeId }) => prizeId === id));
  const gives = target.filter((one) => !kept.some((held) => isSame(held, one)));
  const stays = prizes.filter(({ entryId, state }) => entryId === null || state === 'suspended');
  const holders = [...kept, ...gives, ...stays.filter(({ awardCode }) => codes.has(awardCode))];
  const specials = specialsLost(
    ground,
    movable,
    holders.flatMap(({ entryId }) => entryId ?? []),
  );
  const seats = seatCounts(ground.catalogue, rest.ties.length > 0 ? [] : [...target, ...stays]);
  return { loses: [...loses, ...specials], gives, seats, ...rest };
}

/** Names a plan, so that nobody applies another than the one they have read. */
export function planHash({ loses, gives }: Pick<Reflow, 'loses' | 'gives'>): string {
  const order = (one: Seat) => `${one.awardCode} ${one.entryId}`;
  const sorted = <T extends Seat>(list: readonly T[]) =>
    list.map((one) => ({ ...one })).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return canonicalHash({ loses: sorted(loses), gives: sorted(gives) });
}

interface Seat {
  readonly awardCode: string;
  readonly entryId: string | null;
}

function isSame(one: Seat, other: Seat): boolean {
  return one.awardCode === other.awardCode && one.entryId === other.entryId;
}

/** Prizes by rank that go: of who may have none, and, as far as nothing waits for the panel, of who stands elsewhere now. */
function tieredLost(
  ground: Ground,
  tiered: readonly (Standing & { readonly entryId: string })[],
  { target, ties, impossible }: { target: readonly Allotted[] } & Pick<Reflow, 'ties' | 'impossible'>,
): Lost[] {
  const { awards } = contestOf(ground);
  const open = impossible.length > 0 ? 0 : awards.findIndex(({ code }) => code === ties[0]?.awardCode);
  const settled = open < 0 ? awards : awards.slice(0, open);
  return tiered.flatMap((one): Lost[] => {
    const follows = target.find((given) => isSame(one, given))?.rank === one.rank;
    const elsewhere = target.some(({ entryId, awardCode }) => entryId === one.entryId && awardCode !== one.awardCode);
    const moves = !follows && (elsewhere || settled.some(({ code }) => code === one.awardCode));
    const reason = barOf(ground, one.entryId) ?? (moves ? 'moves' : null);
    return reason ? [{ prizeId: one.id, awardCode: one.awardCode, entryId: one.entryId, reason }] : [];
  });
}
