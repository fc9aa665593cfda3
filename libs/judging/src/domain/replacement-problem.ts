import type { RepairInput } from '#fairness';
import { affinityOf, type FittingJudge } from './affinity.js';
import type { SeatedJudge } from './everybody.js';
import { pairKey } from './pair.js';
import type { SeatRule } from './rules.js';

/** A seat that became free: the entry, who still reads it, and everybody on the panel with their load. */
export interface Vacancy {
  entryId: string;
  track: string;
  room: number;
  /** judges who read the entry, and those who did and stepped back */
  present: ReadonlySet<string>;
  past: ReadonlySet<string>;
  judges: (SeatedJudge & FittingJudge & { load: number })[];
  blocked: ReadonlySet<string>;
  seats: readonly SeatRule[];
  /** what a judge's t-th entry costs, times 2t − 1 */
  loadPrice: number;
  /** what an answer that a judge still owes costs */
  owedPrice: number;
  seed: string;
}

/**
 * The free seat as a repair of `#fairness`: whoever reads the entry stays, and one of the room is added who is not
 * blocked, never read it, is below their limit and of a kind the seat rules lack if they lack one.
 */
export function replacementProblem(vacancy: Vacancy): RepairInput {
  const { entryId, present, judges, seed } = vacancy;
  const here = judges.filter((judge) => present.has(judge.judgeId) || isFree(vacancy, judge));
  const current = here.flatMap(({ judgeId }) => (present.has(judgeId) ? [[entryId, judgeId] as const] : []));
  return {
    entries: [{ id: entryId, judges: current.length + 1 }],
    judges: here.map(({ judgeId, kind }) => ({ id: judgeId, min: 0, max: 1, kind })),
    affinity: [worths(vacancy, here)],
    seats: lackingSeat(vacancy),
    seed,
    current,
    scored: current,
    gone: [],
  };
}

function isFree({ room, past, blocked, entryId }: Vacancy, judge: Vacancy['judges'][number]): boolean {
  const elsewhere = judge.room !== room || blocked.has(pairKey(entryId, judge.judgeId)) || past.has(judge.judgeId);
  return !elsewhere && judge.load < judge.limit;
}

/** Affinity less the price of one entry more, as places from the least: one judge is added, so only the order counts. */
function worths({ entryId, track, loadPrice, owedPrice }: Vacancy, judges: Vacancy['judges']): number[] {
  const worth = judges.map(
    (judge) => affinityOf(judge, { entryId, track }, owedPrice) - loadPrice * (2 * judge.load + 1),
  );
  const order = [...new Set(worth)].sort((a, b) => a - b);
  return worth.map((value) => order.indexOf(value));
}

/** The first seat rule that the judges left do not keep, as far as one judge can mend it. */
function lackingSeat({ judges, present, seats }: Vacancy): RepairInput['seats'] {
  const kinds = judges.filter((judge) => present.has(judge.judgeId)).map((judge) => judge.kind);
  const seated = (seat: SeatRule) => kinds.filter((kind) => seat.kinds.includes(kind)).length;
  const open = seats.find((seat) => seated(seat) < seat.atLeast);
  return open ? [{ kinds: open.kinds, least: seated(open) + 1 }] : [];
}
