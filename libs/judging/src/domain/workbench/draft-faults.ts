import type { SeatedJudge } from '../everybody.js';
import { type Pair, pairKey } from '../pair.js';
import type { SeatRule } from '../rules.js';

/** What breaks a hard rule, and where. */
export interface DraftFault {
  code: 'unknown' | 'conflict' | 'room' | 'overload' | 'short' | 'seat' | 'organisation';
  entryId: string | null;
  judgeId: string | null;
}

/** The hard rules of a draft. */
export interface HardRule {
  /** least judges of an entry */
  judges: number;
  /** none where everybody reads everything: there they are the panel's */
  seats: readonly SeatRule[];
  organisationCap: number | null;
}

/** Entries and judges as far as the rules look at them. */
export interface DraftMembers {
  entries: readonly { entryId: string; room: number }[];
  judges: readonly (SeatedJudge & { organisationId: string })[];
  blocked: ReadonlySet<string>;
}

/** Every hard rule that these pairs break, whoever made them. */
export function faultsOf(rule: HardRule, members: DraftMembers, pairs: readonly Pair[]): DraftFault[] {
  const entries = new Map(members.entries.map((entry) => [entry.entryId, entry]));
  const judges = new Map(members.judges.map((judge) => [judge.judgeId, judge]));
  const wrong = pairs.flatMap(({ entryId, judgeId }): DraftFault[] => {
    const [entry, judge] = [entries.get(entryId), judges.get(judgeId)];
    if (!entry || !judge) return [{ code: 'unknown', entryId, judgeId }];
    if (members.blocked.has(pairKey(entryId, judgeId))) return [{ code: 'conflict', entryId, judgeId }];
    return entry.room === judge.room ? [] : [{ code: 'room', entryId, judgeId }];
  });
  const loads = Map.groupBy(pairs, (pair) => pair.judgeId);
  const overloads = members.judges
    .filter(({ judgeId, limit }) => (loads.get(judgeId)?.length ?? 0) > limit)
    .map(({ judgeId }): DraftFault => ({ code: 'overload', entryId: null, judgeId }));
  const panels = Map.groupBy(pairs, (pair) => pair.entryId);
  const thin = members.entries.flatMap(({ entryId }) => {
    const panel = (panels.get(entryId) ?? []).flatMap(({ judgeId }) => judges.get(judgeId) ?? []);
    return panelFaults(rule, panel).map((code): DraftFault => ({ code, entryId, judgeId: null }));
  });
  return [...wrong, ...overloads, ...thin];
}

function panelFaults(
  { judges, seats, organisationCap }: HardRule,
  panel: DraftMembers['judges'],
): ('short' | 'seat' | 'organisation')[] {
  const seated = ({ kinds }: SeatRule) => panel.filter((judge) => kinds.includes(judge.kind)).length;
  const byOrganisation = Map.groupBy(panel, (judge) => judge.organisationId);
  const crowded = [...byOrganisation.values()].some((some) => some.length > (organisationCap ?? Infinity));
  return [
    ...(panel.length < judges ? (['short'] as const) : []),
    ...(seats.some((seat) => seated(seat) < seat.atLeast) ? (['seat'] as const) : []),
    ...(crowded ? (['organisation'] as const) : []),
  ];
}
