import { newId } from '#platform/chance';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { contentOf, type RevisionContent } from '../../domain/revision.js';
import { unsentParts } from '../../domain/unsent.js';
import { draftOf } from '../../queries/draft/draft.js';
import { SetAsideEntity } from '../../tables/set-aside.entity.js';
import type { AtHand } from '../entry/entry-at-hand.js';

const LAST = 'SELECT content FROM entry.revision WHERE entry_id = $1 AND no = $2';

/** Keeps what the team has written and not handed in, before the draft is put back but for `open`; nothing when there is none. */
export async function setAside(tx: Tx, { entry, edition, at }: AtHand, open: readonly string[]): Promise<void> {
  const { id: entryId, revisionNo } = entry;
  const last = await row<{ content: RevisionContent }>(tx, LAST, [entryId, revisionNo]);
  if (!last) return;
  const parts = unsentParts(last.content, contentOf(entry, await draftOf(tx, entryId), edition.plan), open);
  if (parts.length === 0) return;
  const formVersion = edition.plan.form.version;
  await tx.insert(SetAsideEntity, {
    id: newId(),
    entryId,
    revisionNo,
    formVersion,
    parts: parts as object[],
    setAsideAt: at,
  });
}
