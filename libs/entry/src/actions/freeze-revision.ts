import { type Actor, refuse } from '#kernel';
import { canonicalHash } from '#platform/canonical';
import { newId } from '#platform/chance';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { Entry } from '../domain/entry.js';
import type { RevisionContent } from '../domain/revision.js';
import { RevisionEntity } from '../tables/revision.entity.js';

/** What a submit left behind. */
export interface Frozen {
  no: number;
  number: number;
  contentHash: string;
}

const LAST = 'SELECT content_hash AS "contentHash" FROM entry.revision WHERE entry_id = $1 AND no = $2';
const NEXT = `INSERT INTO entry.counter (edition_id, last) VALUES ($1, 1)
  ON CONFLICT (edition_id) DO UPDATE SET last = entry.counter.last + 1 RETURNING last`;

/**
 * Stores the content as the entry's next revision and gives its number at the first one. The counter's lock lasts
 * until the commit, so that numbers have no gaps.
 * @throws DomainError `already-submitted` when a submitted entry would freeze the same content again
 */
export async function freezeRevision(
  tx: Tx,
  actor: Actor,
  entry: Entry,
  { content, at }: { content: RevisionContent; at: Date },
): Promise<Frozen> {
  const contentHash = canonicalHash(content);
  const last = await row<{ contentHash: string }>(tx, LAST, [entry.id, entry.revisionNo]);
  if (entry.state === 'submitted' && last?.contentHash === contentHash) {
    refuse('conflict', 'already-submitted', { revision: entry.revisionNo, contentHash });
  }
  const no = entry.revisionNo + 1;
  const { title, track, division } = content;
  await tx.insert(RevisionEntity, {
    ...{ id: newId(), entryId: entry.id, no, title, track, division, contentHash },
    ...{ organisationId: content.organisation!.id, frozenAt: at, frozenBy: actor.personId! },
    content: content as object,
  });
  const number = entry.number ?? (await row<{ last: number }>(tx, NEXT, [entry.editionId]))!.last;
  return { no, number, contentHash };
}
