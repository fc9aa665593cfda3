import { type JudgeKind, randomFrom } from '#kernel';
import { listKeyOf } from './list-key.js';
import type { Pair } from './pair.js';
import { dealEntries, dealJudges } from './rooms.js';
import type { ListBy, SeatRule } from './rules.js';

/** What a round's rule says about its draw. */
export interface DrawRule {
  judgesPerEntry: number | null;
  rooms: number;
  seats: SeatRule[];
  minimumSheets: number;
  listBy: ListBy;
  assignment?: object;
}

/** The rule in words that can be hashed and compared: another one asks for another draw. */
export function ruleText({ judgesPerEntry, rooms, minimumSheets, seats, listBy, assignment }: DrawRule): string[] {
  return [judgesPerEntry, rooms, minimumSheets, seats, listBy, assignment ?? null].map((part) => JSON.stringify(part));
}

/** Who is drawn: entries, panel, and the pairs (see `pairKey`) that must not be. */
export interface DrawMembers<Entry, Judge> {
  entries: readonly (Entry & { entryId: string; track: string; division: string })[];
  judges: readonly (Judge & { judgeId: string; kind: JudgeKind; fixedRoom: number | null })[];
  blocked: ReadonlySet<string>;
}

/** Everybody in their rooms (from 1); ranks are counted within `listKey`. */
export interface Rooms<Entry, Judge> {
  entries: (Entry & { room: number; listKey: string })[];
  judges: (Judge & { room: number })[];
}

/** Deals judges and entries to the rooms of a round, from its seed. */
export function dealRooms<
  Entry extends { entryId: string; track: string; division: string },
  Judge extends { judgeId: string },
>(rule: Pick<DrawRule, 'rooms' | 'listBy'>, members: DrawMembers<Entry, Judge>, seed: string): Rooms<Entry, Judge> {
  const { blocked, entries, judges } = members;
  const wishes = judges.map(({ judgeId, kind, fixedRoom }) => ({ judgeId, kind, room: fixedRoom }));
  const judgeRooms = dealJudges(wishes, rule.rooms, seed);
  const entryRooms = dealEntries([...entries], { rooms: rule.rooms, judgeRooms, blocked }, seed);
  return {
    entries: entries.map((entry) => {
      const placed = { ...entry, room: entryRooms.get(entry.entryId)! };
      return { ...placed, listKey: listKeyOf(rule.listBy, placed) };
    }),
    judges: judges.map((judge) => ({ ...judge, room: judgeRooms.get(judge.judgeId)! })),
  };
}

/** A duty with its place (from 1) in its judge's own order of reading. */
export type Duty = Pair & { position: number };

/** Each judge's own random order of reading, so that no entry is read late by everybody. */
export function readingOrder(pairs: readonly Pair[], seed: string): Duty[] {
  const byJudge = [...Map.groupBy(pairs, (pair) => pair.judgeId)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byJudge.flatMap(([judgeId, own]) => {
    const sorted = own.toSorted((a, b) => (a.entryId < b.entryId ? -1 : 1));
    const order = randomFrom(`${seed} order ${judgeId}`).shuffle(sorted);
    return order.map((pair, at) => ({ ...pair, position: at + 1 }));
  });
}
