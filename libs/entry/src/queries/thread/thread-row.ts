import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';

/** What the rules of a thread ask about its entry. */
export type ThreadEntry = Pick<Entry, 'id' | 'editionId' | 'leadId' | 'memberIds'>;

const ENTRY = `SELECT e.id, e.edition_id AS "editionId", e.lead_id AS "leadId",
    e.member_ids AS "memberIds" FROM entry.entry e WHERE e.id = $1`;

/** The entry whose thread somebody asks for; `not-found` for those who may not know of it. */
export async function threadEntry(reader: Reader, actor: Actor, id: string): Promise<ThreadEntry> {
  const entry = found(await row<ThreadEntry>(reader, ENTRY, [id]));
  found(may.seeThread(actor, entry) || null);
  return entry;
}
