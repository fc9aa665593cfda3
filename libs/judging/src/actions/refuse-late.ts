import type { Edition, RoundPlan } from '#competition';
import { refuse } from '#kernel';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { timesOf } from '../queries/round-plan.js';

/** Refuses with `scoring-over` (409) once the round's milestone has ended. */
export async function refuseLate(tx: Tx, { edition, plan }: { edition: Edition; plan: RoundPlan }): Promise<void> {
  const { endsAt } = timesOf(edition, plan);
  if ((await now(tx)) >= endsAt) refuse('conflict', 'scoring-over', { endsAt });
}
