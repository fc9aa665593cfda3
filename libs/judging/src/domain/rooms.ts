import { randomFrom, type JudgeKind } from '#kernel';
import { pairKey } from './pair.js';

interface RoomEntry {
  entryId: string;
  track: string;
  division: string;
}

interface RoomJudge {
  judgeId: string;
  kind: JudgeKind;
  /** fixed by the organiser, or null: to be drawn */
  room: number | null;
}

/** The rooms of a round (from 1), who judges where, and the pairs (see `pairKey`) that must not be. */
interface Rooms {
  rooms: number;
  judgeRooms: ReadonlyMap<string, number>;
  blocked: ReadonlySet<string>;
}

/**
 * Deals judges to rooms 1…rooms: those fixed stay; the others, kind by kind in random order, go where their kind is
 * rarest, then where the room is smallest; so kinds and sizes differ by as little as the fixed ones allow.
 */
export function dealJudges(judges: RoomJudge[], rooms: number, seed: string): Map<string, number> {
  const random = randomFrom(`${seed} judges`);
  const free = sorted(judges, (judge) => `${judge.kind} ${judge.judgeId}`).filter((judge) => judge.room === null);
  const order = [...Map.groupBy(free, (judge) => judge.kind).values()].flatMap((kind) => random.shuffle(kind));
  const seated = judges.flatMap((judge) => (judge.room === null ? [] : [{ ...judge, room: judge.room }]));
  for (const judge of order) {
    const size = (room: number) => seated.filter((one) => one.room === room).length;
    const same = (room: number) => seated.filter((one) => one.room === room && one.kind === judge.kind).length;
    seated.push({ ...judge, room: least(numbers(rooms), (room) => [same(room), size(room)]) });
  }
  return new Map(seated.map(({ judgeId, room }) => [judgeId, room]));
}

/**
 * Deals entries to rooms, stratified: within a division, and within a division and track, rooms differ by at most one.
 * In a stratum an entry goes to the room where the fewest judges are blocked for it.
 */
export function dealEntries(entries: RoomEntry[], given: Rooms, seed: string): Map<string, number> {
  const random = randomFrom(`${seed} entries`);
  const stratum = (entry: RoomEntry) => `${entry.division} ${entry.track}`;
  const strata = Map.groupBy(
    sorted(entries, (entry) => `${stratum(entry)} ${entry.entryId}`),
    stratum,
  );
  const order = random.shuffle(numbers(given.rooms));
  const result = new Map<string, number>();
  for (const same of strata.values()) {
    const places = same.map((_, at) => order[(result.size + at) % given.rooms]!);
    for (const [entryId, room] of choose(random.shuffle(same), places, given)) result.set(entryId, room);
  }
  return result;
}

/** Entries with a conflict somewhere choose first; each takes the least blocked room that still has a place. */
function choose(entries: RoomEntry[], places: number[], given: Rooms): [string, number][] {
  const left = [...places];
  const blocks = (entryId: string, room: number) => blocksIn(given, entryId, room);
  const conflicted = (entry: RoomEntry) => places.some((room) => blocks(entry.entryId, room) > 0);
  const queue = [...entries.filter(conflicted), ...entries.filter((entry) => !conflicted(entry))];
  return queue.map(({ entryId }) => {
    const room = least(left, (one) => [blocks(entryId, one)]);
    left.splice(left.indexOf(room), 1);
    return [entryId, room];
  });
}

function blocksIn({ judgeRooms, blocked }: Rooms, entryId: string, room: number): number {
  return [...judgeRooms].filter(([judgeId, its]) => its === room && blocked.has(pairKey(entryId, judgeId))).length;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** The first item whose key is least, keys compared place by place. */
function least(items: number[], key: (item: number) => number[]): number {
  return items.reduce((best, item) => {
    const [a, b] = [key(item), key(best)];
    const at = a.findIndex((value, place) => value !== b[place]);
    return at >= 0 && a[at]! < b[at]! ? item : best;
  });
}

function sorted<T>(items: T[], key: (item: T) => string): T[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}
