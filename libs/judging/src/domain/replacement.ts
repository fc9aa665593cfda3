import { randomFrom } from '#kernel';
import { affinityOf, type FittingJudge } from './affinity.js';
import type { SeatedJudge } from './everybody.js';
import { pairKey } from './pair.js';
import type { SeatRule } from './rules.js';

/** A judge of the panel with what they read by now. */
export type BusyJudge = SeatedJudge & FittingJudge & { load: number };

/** A seat that became free: the entry, who still reads it, and everybody on the panel with their load. */
export interface Vacancy {
  entryId: string;
  track: string;
  room: number;
  /** judges who read the entry, and those who did and stepped back */
  present: ReadonlySet<string>;
  past: ReadonlySet<string>;
  judges: readonly BusyJudge[];
  blocked: ReadonlySet<string>;
  seats: readonly SeatRule[];
  /** whether the seat rules hold for every entry; else they are the panel's, and here only a wish */
  seatsBind: boolean;
  /** what a judge's t-th entry costs, times 2t − 1 */
  loadPrice: number;
  /** what an answer that a judge still owes costs */
  owedPrice: number;
  seed: string;
}

/** Why a judge of the panel cannot take a seat. */
export type Hindrance = 'conflict' | 'stepped-back' | 'full' | 'kind';

/** Somebody who may take a free seat. */
export interface Candidate {
  judgeId: string;
  load: number;
  limit: number;
  /** whether the entry's seats by kind are filled with them, as far as one judge can fill them */
  fitsKind: boolean;
}

/** Judges of the room who may take the seat, the best first, and those who may not with the reason. */
export interface Ranked {
  candidates: Candidate[];
  hindered: { judgeId: string; why: Hindrance }[];
}

/** From which the order among equals is drawn. */
export const replacementSeed = (seed: string | null, assignmentId: string) => `${seed ?? ''} replaces ${assignmentId}`;

/**
 * Who of the room may take a free seat: nobody who is blocked, reads the entry or has read it, or is at their limit.
 * First those of a kind that the seat rules lack, then by affinity less the price of one entry more; among equals the
 * seed decides. Where the rules bind, nobody of another kind may, if one is lacking.
 */
export function rankedFor(vacancy: Vacancy): Ranked {
  const { judges, room, present, seed, seatsBind } = vacancy;
  const lacking = lackingKinds(vacancy);
  const here = judges.filter((judge) => judge.room === room && !present.has(judge.judgeId));
  const sorted = here.toSorted((a, b) => (a.judgeId < b.judgeId ? -1 : 1));
  const known = randomFrom(`${seed} equals`)
    .shuffle(sorted)
    .map((judge) => {
      const fitsKind = lacking === null || lacking.includes(judge.kind);
      const why = hindranceOf(vacancy, judge) ?? (seatsBind && !fitsKind ? 'kind' : null);
      return { judge, fitsKind, why, worth: worthOf(vacancy, judge) };
    });
  const free = known.filter(({ why }) => why === null);
  free.sort((a, b) => Number(b.fitsKind) - Number(a.fitsKind) || b.worth - a.worth);
  return {
    candidates: free.map(({ judge: { judgeId, load, limit }, fitsKind }) => ({ judgeId, load, limit, fitsKind })),
    hindered: known.flatMap(({ judge, why }) => (why === null ? [] : [{ judgeId: judge.judgeId, why }])),
  };
}

function hindranceOf({ past, blocked, entryId }: Vacancy, { judgeId, load, limit }: BusyJudge): Hindrance | null {
  if (blocked.has(pairKey(entryId, judgeId))) return 'conflict';
  if (past.has(judgeId)) return 'stepped-back';
  return load < limit ? null : 'full';
}

/** Affinity less the price of one entry more. */
function worthOf({ entryId, track, loadPrice, owedPrice }: Vacancy, judge: BusyJudge): number {
  return affinityOf(judge, { entryId, track }, owedPrice) - loadPrice * (2 * judge.load + 1);
}

/** The kinds of the first seat rule that the judges left do not keep; null: all are kept. */
function lackingKinds({ judges, present, seats }: Vacancy): SeatRule['kinds'] | null {
  const kinds = judges.filter((judge) => present.has(judge.judgeId)).map((judge) => judge.kind);
  const seated = (seat: SeatRule) => kinds.filter((kind) => seat.kinds.includes(kind)).length;
  return seats.find((seat) => seated(seat) < seat.atLeast)?.kinds ?? null;
}
