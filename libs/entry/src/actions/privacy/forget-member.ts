import type { ClosedAccount } from '#identity';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';

/** A team that somebody left by closing their account. */
export interface LeftTeam {
  editionId: string;
  entryId: string;
  memberId: string;
}

/** The entries first: whoever changes a team holds its entry. */
const LOCK = `SELECT e.id FROM entry.entry e WHERE e.member_ids @> ARRAY[$1::uuid]
  OR e.id IN (SELECT entry_id FROM entry.member WHERE person_id = $1 OR person_id IS NULL AND email = $2)
  ORDER BY e.id FOR UPDATE`;
const LEAVE = `UPDATE entry.member m SET state = 'left', answered_at = $2, lead_offered_at = NULL FROM entry.entry e
  WHERE e.id = m.entry_id AND m.person_id = $1 AND m.state = 'accepted' AND e.lead_id <> $1
  RETURNING e.edition_id AS "editionId", e.id AS "entryId", m.id AS "memberId"`;
const BELONG = `UPDATE entry.entry SET member_ids = array_remove(member_ids, $1)
  WHERE member_ids @> ARRAY[$1::uuid] AND lead_id <> $1`;
const REVOKE = `UPDATE entry.member SET state = 'revoked', answered_at = $2
  WHERE person_id IS NULL AND email = $1 AND state = 'invited'`;
const BLANK = `UPDATE entry.member SET name = '已注销用户', role = '', unit = '', contribution = '', email = NULL
  WHERE person_id = $1 OR person_id IS NULL AND email = $2`;

/** Takes somebody out of every team they do not lead, and what the teams said of them; their invitations die. */
export async function forgetMember(tx: Tx, { id, email }: ClosedAccount, at: Date): Promise<LeftTeam[]> {
  await tx.query(LOCK, [id, email]);
  const left = await rows<LeftTeam>(tx, LEAVE, [id, at]);
  await tx.query(BELONG, [id]);
  await tx.query(REVOKE, [email, at]);
  await tx.query(BLANK, [id, email]);
  return left;
}
