import { type Random, randomFrom, JUDGE_KINDS, type JudgeKind } from '#kernel';
import type { SeatRule } from './rules.js';
import { seatGroups } from './seat-groups.js';
import { SeatFlow, type Slot } from './seat-flow.js';

/** A judge on the panel; `limit` = most entries they may get. */
export interface PanelJudge {
  judgeId: string;
  kind: JudgeKind;
  limit: number;
  room: number;
}

/** An entry of the round, in a room. */
export interface RoundEntry {
  entryId: string;
  room: number;
}

/** One judge reads one entry. */
export interface Pair {
  entryId: string;
  judgeId: string;
}

/** Seats that cannot be filled for an entry, or (entryId null) in the panel of a room that reads everything. */
export interface Shortfall {
  entryId: string | null;
  room: number;
  kinds: JudgeKind[];
  missing: number;
  /** judges who could sit there but are full; empty when every judge of these kinds is blocked or absent */
  contested: string[];
}

/** A judge of a panel that reads everything, who would read more than their limit. */
export interface Overload {
  judgeId: string;
  load: number;
  limit: number;
}

/** Everything a draw depends on, and nothing else. */
export interface DrawInput {
  entries: RoundEntry[];
  judges: PanelJudge[];
  /** pairs that must not be, see `pairKey` */
  blocked: ReadonlySet<string>;
  /** null: every judge of the room reads every entry of the room that is not blocked for them */
  judgesPerEntry: number | null;
  seats: SeatRule[];
  minimumSheets: number;
  seed: string;
}

/** What a draw gives: every rule is kept when `shortfalls` and `overloads` are empty. */
export interface Draw {
  pairs: Pair[];
  shortfalls: Shortfall[];
  overloads: Overload[];
}

/** Key of a pair in a set of pairs. */
export function pairKey(entryId: string, judgeId: string): string {
  return `${entryId} ${judgeId}`;
}

/**
 * Gives every entry its judges: `judgesPerEntry` different ones, seats by kind, nobody blocked, nobody above their
 * limit, loads as even as the rest allows (least sum of squares). The same input, in any order, and
 * seed give the same draw.
 */
export function draw(given: DrawInput): Draw {
  const entries = given.entries.toSorted((a, b) => compare(a.entryId, b.entryId));
  const judges = given.judges.toSorted((a, b) => compare(a.judgeId, b.judgeId));
  const input = { ...given, entries, judges };
  return input.judgesPerEntry === null ? everybody(input) : balanced(input, input.judgesPerEntry);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function everybody(input: DrawInput): Draw {
  const pairs = input.entries.flatMap((entry) =>
    eligible(input, entry).map(({ judgeId }) => ({ entryId: entry.entryId, judgeId })),
  );
  const given = Map.groupBy(pairs, (pair) => pair.entryId);
  const read = Map.groupBy(pairs, (pair) => pair.judgeId);
  const thin = input.entries.flatMap(({ entryId, room }): Shortfall[] => {
    const missing = input.minimumSheets - (given.get(entryId)?.length ?? 0);
    return missing > 0 ? [{ entryId, room, kinds: [...JUDGE_KINDS], missing, contested: [] }] : [];
  });
  const overloads = input.judges
    .map(({ judgeId, limit }): Overload => ({ judgeId, limit, load: read.get(judgeId)?.length ?? 0 }))
    .filter((judge) => judge.load > judge.limit);
  return { pairs, shortfalls: [...panelShortfalls(input), ...thin], overloads };
}

/** Where everybody reads everything, the seat rules are the panel's: each room keeps them. */
function panelShortfalls(input: DrawInput): Shortfall[] {
  const rooms = [...new Set(input.entries.map((entry) => entry.room))].sort((a, b) => a - b);
  return rooms.flatMap((room) =>
    input.seats.flatMap(({ kinds, atLeast }): Shortfall[] => {
      const seated = input.judges.filter((judge) => judge.room === room && kinds.includes(judge.kind)).length;
      return seated < atLeast ? [{ entryId: null, room, kinds, missing: atLeast - seated, contested: [] }] : [];
    }),
  );
}

function balanced(input: DrawInput, perEntry: number): Draw {
  const random = randomFrom(input.seed);
  const groups = seatGroups(input.seats, perEntry);
  const index = new Map(input.judges.map((judge, at) => [judge.judgeId, at]));
  const order = input.entries.map((entry) =>
    random.shuffle(eligible(input, entry).map((judge) => index.get(judge.judgeId)!)),
  );
  const flow = new SeatFlow({
    groups: groups.map((group) => group.kinds.map((kind) => JUDGE_KINDS.indexOf(kind))),
    kinds: input.judges.map((judge) => JUDGE_KINDS.indexOf(judge.kind)),
    limits: input.judges.map((judge) => judge.limit),
    eligible: order,
  });
  const failures = slotsOf(input.entries.length, groups, random).flatMap((slot) => {
    const result = flow.fill(slot);
    return result.filled ? [] : [{ slot, contested: result.contested }];
  });
  return { pairs: pairsOf(input, flow), shortfalls: shortfallsOf(input, groups, failures), overloads: [] };
}

function eligible(input: DrawInput, entry: RoundEntry): PanelJudge[] {
  return input.judges.filter(
    (judge) => judge.room === entry.room && !input.blocked.has(pairKey(entry.entryId, judge.judgeId)),
  );
}

function slotsOf(entries: number, groups: SeatRule[], random: Random): Slot[] {
  const slots = Array.from({ length: entries }, (_, entry) =>
    groups.flatMap((rule, group) => Array.from({ length: rule.atLeast }, (): Slot => ({ entry, group }))),
  );
  return random.shuffle(slots.flat());
}

function pairsOf(input: DrawInput, flow: SeatFlow): Pair[] {
  return input.entries.flatMap(({ entryId }, at) =>
    [...flow.held[at]!].sort((a, b) => a - b).map((judge) => ({ entryId, judgeId: input.judges[judge]!.judgeId })),
  );
}

function shortfallsOf(
  input: DrawInput,
  groups: SeatRule[],
  failures: { slot: Slot; contested: number[] }[],
): Shortfall[] {
  const byGroup = Map.groupBy(failures, ({ slot }) => slot.entry * groups.length + slot.group);
  return [...byGroup.values()].map((same) => ({
    ...input.entries[same[0]!.slot.entry]!,
    kinds: groups[same[0]!.slot.group]!.kinds,
    missing: same.length,
    contested: same[0]!.contested.map((judge) => input.judges[judge]!.judgeId).sort(),
  }));
}
