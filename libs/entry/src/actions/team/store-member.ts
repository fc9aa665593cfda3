import { entriesOf, type EntryLimits } from '#competition';
import type { Refusal } from '#kernel';
import { newId } from '#platform/chance';
import { uniqueRefusal } from '#platform/constraint';
import { row, rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { assertMayJoin, assertMayLead, type Member } from '../../domain/member.js';
import { MemberEntity } from '../../tables/member.entity.js';

/** What the unique indexes of a team's places mean. */
const TAKEN: Record<string, [Refusal, string]> = {
  uq_member_person: ['conflict', 'already-member'],
  uq_member_email: ['conflict', 'already-invited'],
};
const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
const OTHERS = `SELECT count(*)::int AS joined, count(*) FILTER (WHERE lead_id = $2)::int AS led FROM entry.entry
  WHERE edition_id = $1 AND member_ids @> ARRAY[$2::uuid] AND id <> $3 AND state <> 'withdrawn'`;
const FOUND = `INSERT INTO entry.member (id, entry_id, place, state, person_id, name, role, unit, contribution,
    invited_at, answered_at)
  SELECT $1, $2, 1, 'accepted', p.id, p.name, '', '', '', $4, $4 FROM identity.person p WHERE p.id = $3`;
const BELONG = `UPDATE entry.entry SET member_ids = ARRAY(SELECT m.person_id FROM entry.member m
  WHERE m.entry_id = $1 AND m.state = 'accepted' ORDER BY m.place, m.id) WHERE id = $1`;
const PLACES = `UPDATE entry.member m SET place = o.place FROM unnest($2::uuid[]) WITH ORDINALITY AS o (id, place)
  WHERE m.entry_id = $1 AND m.id = o.id`;

/** An edition with how many entries one person may have. */
export interface JoinedEdition {
  id: string;
  plan: { entries?: EntryLimits };
}

interface Joining {
  edition: JoinedEdition;
  entryId: string;
  personId: string;
}

/** Lets a person join one entry at a time, so that nobody belongs to more than they may; held until the commit. */
export async function lockJoining(tx: Tx, of: Joining): Promise<void> {
  const { joined } = await otherEntries(tx, of);
  assertMayJoin(joined, entriesOf(of.edition.plan));
}

/** As {@link lockJoining}, for who leads. */
export async function lockLeading(tx: Tx, of: Joining): Promise<void> {
  const { led } = await otherEntries(tx, of);
  assertMayLead(led, entriesOf(of.edition.plan));
}

async function otherEntries(tx: Tx, { edition, entryId, personId }: Joining) {
  await tx.query(LOCK, [`entry.member ${edition.id} ${personId}`]);
  const others = await row<{ joined: number; led: number }>(tx, OTHERS, [edition.id, personId, entryId]);
  return others ?? { joined: 0, led: 0 };
}

/** The first place of a team: its lead's. */
export async function foundTeam(tx: Tx, of: { entryId: string; leadId: string; at: Date }): Promise<void> {
  await tx.query(FOUND, [newId(), of.entryId, of.leadId, of.at]);
}

/** Adds a place; `already-invited` when the address has an open invitation. */
export async function addPlace(tx: Tx, member: Member): Promise<void> {
  await uniqueRefusal(tx.insert(MemberEntity, member), TAKEN);
}

/** Writes what changed of a place, with the same refusals and `already-member`. */
export async function changePlace(tx: Tx, id: string, change: Partial<Member>): Promise<void> {
  await uniqueRefusal(tx.update(MemberEntity, { id }, change), TAKEN);
}

/** Notes beside the entry who belongs to it now; after every change of who joined, or of the order. */
export async function noteTeam(tx: Tx, entryId: string): Promise<void> {
  await tx.query(BELONG, [entryId]);
}

/** Puts the places into the order of the ids. */
export async function orderPlaces(tx: Tx, entryId: string, ids: readonly string[]): Promise<void> {
  await rows(tx, PLACES, [entryId, ids]);
}
