import { JUDGE_KINDS, type JudgeKind } from '#kernel';
import { type Pair, pairKey } from './pair.js';
import type { SeatRule } from './rules.js';

/** A judge in a room; `limit` = most entries they may get. */
export interface SeatedJudge {
  judgeId: string;
  kind: JudgeKind;
  limit: number;
  room: number;
}

/** A panel that reads everything in its room. */
export interface WholePanel {
  entries: readonly { entryId: string; room: number }[];
  judges: readonly SeatedJudge[];
  /** pairs that must not be, see `pairKey` */
  blocked: ReadonlySet<string>;
  seats: readonly SeatRule[];
  minimumSheets: number;
}

/** Seats that cannot be filled for an entry, or (entryId null) in the panel of a room. */
export interface Shortfall {
  entryId: string | null;
  room: number;
  kinds: JudgeKind[];
  missing: number;
}

/** A judge who would read more than their limit. */
export interface Overload {
  judgeId: string;
  load: number;
  limit: number;
}

/** Who reads what; every rule is kept when `shortfalls` and `overloads` are empty. */
export interface Everything {
  pairs: Pair[];
  shortfalls: Shortfall[];
  overloads: Overload[];
}

/** Every judge reads every entry of their room that is not blocked for them; the seat rules are those of the panel. */
export function everybody(panel: WholePanel): Everything {
  const { entries, judges, blocked, minimumSheets } = panel;
  const pairs = entries.flatMap(({ entryId, room }) =>
    judges
      .filter((judge) => judge.room === room && !blocked.has(pairKey(entryId, judge.judgeId)))
      .map(({ judgeId }) => ({ entryId, judgeId })),
  );
  const given = Map.groupBy(pairs, (pair) => pair.entryId);
  const read = Map.groupBy(pairs, (pair) => pair.judgeId);
  const thin = entries.flatMap(({ entryId, room }): Shortfall[] => {
    const missing = minimumSheets - (given.get(entryId)?.length ?? 0);
    return missing > 0 ? [{ entryId, room, kinds: [...JUDGE_KINDS], missing }] : [];
  });
  const overloads = judges
    .map(({ judgeId, limit }): Overload => ({ judgeId, limit, load: read.get(judgeId)?.length ?? 0 }))
    .filter((judge) => judge.load > judge.limit);
  return { pairs, shortfalls: [...panelShortfalls(panel), ...thin], overloads };
}

function panelShortfalls({ entries, judges, seats }: WholePanel): Shortfall[] {
  const rooms = [...new Set(entries.map((entry) => entry.room))].sort((a, b) => a - b);
  return rooms.flatMap((room) =>
    seats.flatMap(({ kinds, atLeast }): Shortfall[] => {
      const seated = judges.filter((judge) => judge.room === room && kinds.includes(judge.kind)).length;
      return seated < atLeast ? [{ entryId: null, room, kinds, missing: atLeast - seated }] : [];
    }),
  );
}
