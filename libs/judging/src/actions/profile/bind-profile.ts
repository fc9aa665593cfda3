import type { Tx } from '#platform/unit-of-work';

/** The profile the person had, when the invitation went to an address they did not use before. */
const MOVE = `UPDATE judging.judge j SET profile_id = p.id FROM judging.profile p
  WHERE j.id = $1 AND p.person_id = $2 AND j.profile_id IS DISTINCT FROM p.id`;
const BIND = `UPDATE judging.profile p SET person_id = $2 FROM judging.judge j
  WHERE j.id = $1 AND p.id = j.profile_id AND p.person_id IS NULL`;

/** Whoever accepted owns what is remembered of them. */
export async function bindProfile(tx: Tx, judgeId: string, personId: string): Promise<void> {
  await tx.query(MOVE, [judgeId, personId]);
  await tx.query(BIND, [judgeId, personId]);
}
