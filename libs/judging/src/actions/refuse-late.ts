import type { Edition, RoundPlan } from '#competition';
import { refuse } from '#kernel';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { dutyEnd } from '../domain/closing/reader-due.js';
import { isReleased } from '../queries/released.js';
import { timesOf, writingIsOver } from '../queries/round-plan.js';

/** A round, as far as its end goes. */
interface Late {
  edition: Edition;
  plan: RoundPlan;
}

/** What of a duty says whether it may still be written. */
interface Settling {
  released: boolean;
  dueAt: Date | null;
}

/** Refuses with `scoring-over` (409) once the time for writing has ended. */
export async function refuseLate(tx: Tx, { edition, plan }: Late, dueAt: Date | null = null): Promise<void> {
  if (!writingIsOver(edition, plan, await now(tx), dueAt)) return;
  refuse('conflict', 'scoring-over', { endsAt: dutyEnd(timesOf(edition, plan).endsAt, dueAt) });
}

/** What is asked of a duty before anything is written: `scoring-over`, or `result-released` (409) once its result is out. */
export async function refuseSettled(tx: Tx, open: Late & { duty: Settling }): Promise<void> {
  await refuseLate(tx, open, open.duty.dueAt);
  if (open.duty.released) refuse('conflict', 'result-released');
}

/** Nobody is given a sheet of an entry whose result is out, for it could never be handed in: `result-released` (409). */
export async function refuseReleased(tx: Tx, roundId: string, entryId: string): Promise<void> {
  if (await isReleased(tx, roundId, entryId)) refuse('conflict', 'result-released');
}
