import { randomFrom, type JudgeKind } from '#kernel';
import { draw, type Overload, type Pair, type Shortfall } from './assign.js';
import { listKeyOf } from './list-key.js';
import { dealEntries, dealJudges } from './rooms.js';
import type { ListBy, SeatRule } from './rules.js';

/** What a round's rule says about its draw. */
export interface DrawRule {
  judgesPerEntry: number | null;
  rooms: number;
  seats: SeatRule[];
  minimumSheets: number;
  listBy: ListBy;
}

/** The rule in words that can be hashed and compared: another one asks for another draw. */
export function ruleText({ judgesPerEntry, rooms, minimumSheets, seats, listBy }: DrawRule): string[] {
  return [judgesPerEntry, rooms, minimumSheets, seats, listBy].map((part) => JSON.stringify(part));
}

/** Who is drawn: entries, panel, and the pairs (see `pairKey`) that must not be. */
export interface DrawMembers {
  entries: { entryId: string; track: string; division: string }[];
  judges: { judgeId: string; kind: JudgeKind; limit: number; fixedRoom: number | null }[];
  blocked: ReadonlySet<string>;
}

/** A round's draw: rooms first, then who reads what and in which order (places from 1). */
export interface RoundDraw {
  entries: { entryId: string; room: number; listKey: string }[];
  judges: { judgeId: string; room: number }[];
  duties: (Pair & { position: number })[];
  shortfalls: Shortfall[];
  overloads: Overload[];
}

/** Draws rooms (when there are several), assignments and reading orders from one seed. */
export function drawRound(rule: DrawRule, members: DrawMembers, seed: string): RoundDraw {
  const { blocked } = members;
  const wishes = members.judges.map((judge) => ({ ...judge, room: judge.fixedRoom }));
  const judgeRooms = dealJudges(wishes, rule.rooms, seed);
  const entryRooms = dealEntries(members.entries, { rooms: rule.rooms, judgeRooms, blocked }, seed);
  const judges = members.judges.map((judge) => ({ ...judge, room: judgeRooms.get(judge.judgeId)! }));
  const entries = members.entries.map((entry) => ({ ...entry, room: entryRooms.get(entry.entryId)! }));
  const { pairs, ...faults } = draw({ ...rule, seed, blocked, entries, judges });
  const listed = entries.map((one) => ({ entryId: one.entryId, room: one.room, listKey: listKeyOf(rule.listBy, one) }));
  const seated = judges.map(({ judgeId, room }) => ({ judgeId, room }));
  return { entries: listed, judges: seated, duties: readingOrder(pairs, seed), ...faults };
}

/** Each judge's own random order of reading, so that no entry is read late by everybody. */
function readingOrder(pairs: readonly Pair[], seed: string): (Pair & { position: number })[] {
  const byJudge = [...Map.groupBy(pairs, (pair) => pair.judgeId)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byJudge.flatMap(([judgeId, own]) => {
    const sorted = own.toSorted((a, b) => (a.entryId < b.entryId ? -1 : 1));
    const order = randomFrom(`${seed} order ${judgeId}`).shuffle(sorted);
    return order.map((pair, at) => ({ ...pair, position: at + 1 }));
  });
}
