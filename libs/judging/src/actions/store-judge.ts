import { refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { judge as life, type JudgeState } from '../domain/judge.js';
import { JudgeEntity } from '../tables/judge.entity.js';

type NewJudge = Omit<JudgeEntity, 'id' | 'version' | 'addedAt'>;

/** The same person or address in the pool already. */
const KNOWN = `SELECT j.id, j.state, j.version FROM judging.judge j
  LEFT JOIN identity.invitation old ON old.id = j.invitation_id
  LEFT JOIN identity.invitation fresh ON fresh.id = $3
  WHERE j.edition_id = $1 AND (j.person_id = $2 OR j.invitation_id = $3 OR old.email = fresh.email) FOR NO KEY UPDATE OF j`;

/** Writes a judge of the pool; one who has not accepted is asked anew, an active one is `judge-known` (409). */
export async function storeJudge(tx: Tx, judge: NewJudge): Promise<string> {
  const given = [judge.editionId, judge.personId, judge.invitationId];
  const known = await row<{ id: string; state: JudgeState; version: number }>(tx, KNOWN, given);
  if (known) {
    if (!life.allows(known.state, 'invite')) refuse('conflict', 'judge-known');
    await tx.update(JudgeEntity, known.id, { ...judge, version: known.version + 1 });
    return known.id;
  }
  const id = newId();
  const insert = tx.insert(JudgeEntity, { id, version: 1, addedAt: await now(tx), ...judge });
  await uniqueRefusal(insert, {
    uq_judge_person: ['conflict', 'judge-known'],
    uq_judge_invitation: ['conflict', 'judge-known'],
  });
  return id;
}
