import { randomFrom } from '#kernel';
import type { SeatedJudge } from './everybody.js';
import { pairKey } from './pair.js';
import type { SeatRule } from './rules.js';

/** A seat that became free: the entry, who still reads it, and everybody on the panel with their load. */
export interface Vacancy {
  entryId: string;
  room: number;
  /** judges who read the entry, and those who did and stepped back */
  present: ReadonlySet<string>;
  past: ReadonlySet<string>;
  judges: (SeatedJudge & { load: number })[];
  blocked: ReadonlySet<string>;
  seats: SeatRule[];
  seed: string;
}

/**
 * Who takes a free seat: somebody of the room who is not blocked, never read the entry and is below their limit, of a
 * kind the seat rules lack if they lack one; then the least loaded, then by lot. Null when there is nobody.
 */
export function replacementFor(vacancy: Vacancy): string | null {
  const lacking = lackingKinds(vacancy);
  const fit = vacancy.judges.filter(
    (judge) =>
      judge.room === vacancy.room &&
      judge.load < judge.limit &&
      !vacancy.present.has(judge.judgeId) &&
      !vacancy.past.has(judge.judgeId) &&
      !vacancy.blocked.has(pairKey(vacancy.entryId, judge.judgeId)) &&
      (lacking === null || lacking.has(judge.kind)),
  );
  const least = Math.min(...fit.map((judge) => judge.load));
  const lot = fit.filter((judge) => judge.load === least).map((judge) => judge.judgeId);
  return randomFrom(vacancy.seed).shuffle(lot.sort())[0] ?? null;
}

/** Kinds of the first seat rule that the judges left do not fill; null when every rule is kept. */
function lackingKinds({ judges, present, seats }: Vacancy): Set<string> | null {
  const kinds = judges.filter((judge) => present.has(judge.judgeId)).map((judge) => judge.kind);
  const open = seats.find((seat) => kinds.filter((kind) => seat.kinds.includes(kind)).length < seat.atLeast);
  return open ? new Set(open.kinds) : null;
}
