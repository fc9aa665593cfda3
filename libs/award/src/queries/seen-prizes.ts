import { type InList, isOwnReason, placesAmong } from '../domain/deliberation.js';
import type { AwardView, CascadeView, PrizeEntryView, PrizesView } from './prizes.view.js';

/** Whom a reader must keep away from, and all who have a place. */
interface Sight {
  readonly away: ReadonlySet<string>;
  readonly finalists: readonly InList[];
}

type Board = Omit<PrizesView, 'hidden' | 'can'>;
type Moves = Omit<CascadeView, 'hidden'>;
type About = { readonly entry: PrizeEntryView | null };

/**
 * The prizes without what is about entries that the reader must keep away from. As in the deliberation room, places count
 * those shown alone, and of reasons those are left that come from the entry itself. How many seats an award has and how
 * many are taken stays, as nobody could work on the others without.
 */
export function prizesSeen(board: Board, sight: Sight): Omit<PrizesView, 'can'> {
  const hidden = sight.away.size;
  if (hidden === 0) return { ...board, hidden };
  const [shown, place] = [shownIn(sight), placeIn(sight)];
  const skipped = board.skipped.filter((one) => shown(one) && isOwnReason(one.reason));
  return {
    items: board.items.filter(shown).map((one) => ({ ...one, rank: one.rank === null ? null : place(one) })),
    catalogue: board.catalogue.map((award) => awardSeen(award, sight)),
    blockers: board.blockers,
    skipped: skipped.map((one) => ({ ...one, rank: place(one) ?? one.rank })),
    hidden,
  };
}

function awardSeen(award: AwardView, sight: Sight): AwardView {
  const shown = shownIn(sight);
  return {
    ...award,
    candidates: award.candidates.filter((entry) => shown({ entry })),
    people: award.people.filter(({ entryId }) => !sight.away.has(entryId)),
    passedOver: award.passedOver.filter((one) => shown(one) && isOwnReason(one.reason)),
  };
}

/** What has to change, without what is about entries that the reader must keep away from. */
export function cascadeSeen(whole: Moves, sight: Sight): CascadeView {
  const [shown, place] = [shownIn(sight), placeIn(sight)];
  const open = (entries: readonly PrizeEntryView[]) => entries.filter((entry) => shown({ entry }));
  const ties = whole.ties.map((tie) => ({ ...tie, entries: open(tie.entries) }));
  const candidates = whole.candidates.map((one) => ({ ...one, gained: open(one.gained), lost: open(one.lost) }));
  return {
    hash: whole.hash,
    loses: whole.loses.filter(shown),
    gives: whole.gives.filter(shown).map((one) => ({ ...one, rank: place(one) ?? one.rank })),
    ties: ties.filter(({ entries }) => entries.length > 0),
    candidates: candidates.filter(({ gained, lost }) => gained.length + lost.length > 0),
    hidden: new Set(entriesOf(whole).filter((id) => sight.away.has(id))).size,
  };
}

/** Every entry that moves, or may. */
function entriesOf({ loses, gives, ties, candidates }: Moves): string[] {
  const moved = [...loses, ...gives].map(({ entry }) => entry);
  const may = [...ties.map(({ entries }) => entries), ...candidates.flatMap(({ gained, lost }) => [gained, lost])];
  return [...moved, ...may.flat()].map(({ id }) => id);
}

const shownIn =
  ({ away }: Sight) =>
  ({ entry }: About): boolean =>
    entry === null || !away.has(entry.id);

/** An entry's place: among all, or among those shown where somebody is hidden; null: it has none any more. */
function placeIn({ away, finalists }: Sight): (about: About) => number | null {
  const whole = new Map(finalists.map(({ entryId, rank }) => [entryId, rank]));
  const places = away.size === 0 ? whole : placesAmong(finalists.filter(({ entryId }) => !away.has(entryId)));
  return ({ entry }) => places.get(entry?.id ?? '') ?? null;
}
