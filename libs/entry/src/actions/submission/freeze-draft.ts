import { canonicalHash } from '#fairness';
import { type Actor, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { row, rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { isSameContent, type RevisionContent } from '../../domain/revision.js';
import { type ExpectedFile, withExpected } from '../../domain/waiting.js';
import { completeContent } from '../../domain/submission.js';
import { draftOf } from '../../queries/draft/draft.js';
import { ReceiptEntity } from '../../tables/receipt.entity.js';
import { RevisionEntity } from '../../tables/revision.entity.js';
import type { AtHand } from '../entry/entry-at-hand.js';
import { giveConsents, type GivenConsent } from './give-consents.js';

/** What a submit left behind. */
export interface Frozen {
  no: number;
  number: number;
  contentHash: string;
}

const LAST = 'SELECT content, content_hash AS "contentHash" FROM entry.revision WHERE entry_id = $1 AND no = $2';
const NEXT = `INSERT INTO entry.counter (edition_id, last) VALUES ($1, 1)
  ON CONFLICT (edition_id) DO UPDATE SET last = entry.counter.last + 1 RETURNING last AS number`;
const RECEIPT = 'UPDATE entry.counter SET receipts = receipts + 1 WHERE edition_id = $1 RETURNING receipts AS number';

/**
 * Takes the ticks and checks that nothing is missing, files on their way counted as there: what a submit would freeze.
 * @throws DomainError `consent-unknown`, `entry-incomplete`
 */
export async function completeDraft(
  tx: Tx,
  actor: Actor,
  atHand: AtHand,
  { given, expected = [] }: { given: GivenConsent[]; expected?: readonly ExpectedFile[] },
): Promise<RevisionContent> {
  const { entry, edition, at, provable } = atHand;
  await giveConsents(tx, actor, entry.id, at, { given, rules: edition.plan });
  const draft = withExpected(await draftOf(tx, entry.id), expected, edition.plan.documents);
  return completeContent(entry, draft, edition.plan, provable);
}

/** Stores what was handed in as the entry's next revision, with a number and a receipt; `already-submitted`. */
export async function freezeContent(
  tx: Tx,
  { entry, at: issuedAt }: AtHand,
  { by: frozenBy, at, content }: { by: string; at: Date; content: RevisionContent },
): Promise<Frozen> {
  const contentHash = canonicalHash(content);
  await assertChanged(tx, entry, content);
  const no = entry.revisionNo + 1;
  const { title, track, division, organisation } = content;
  await tx.insert(RevisionEntity, {
    ...{ id: newId(), entryId: entry.id, no, title, track, division, organisationId: organisation.id },
    ...{ content: content as object, contentHash, frozenAt: at, frozenBy },
  });
  const number = entry.number ?? (await nextNumber(tx, entry.editionId));
  await tx.insert(ReceiptEntity, {
    ...{ editionId: entry.editionId, no: await nextReceipt(tx, entry.editionId), entryId: entry.id },
    ...{ revisionNo: no, contentHash, issuedAt },
  });
  return { no, number, contentHash };
}

async function assertChanged(tx: Tx, { id, state, revisionNo }: Entry, content: RevisionContent): Promise<void> {
  if (state !== 'submitted' && state !== 'admitted') return;
  const last = await row<{ content: RevisionContent; contentHash: string }>(tx, LAST, [id, revisionNo]);
  if (!last || !isSameContent(last.content, content)) return;
  refuse('conflict', 'already-submitted', { revision: revisionNo, contentHash: last.contentHash });
}

/** Every submit gets the next one; an entry that is submitted has a number, so the counter is there. */
async function nextReceipt(tx: Tx, editionId: string): Promise<number> {
  const [{ number }] = (await rows(tx, RECEIPT, [editionId])) as [{ number: number }];
  return number;
}

/** The counter's lock lasts until the commit, so that numbers have no gaps. */
async function nextNumber(tx: Tx, editionId: string): Promise<number> {
  const [{ number }] = (await rows(tx, NEXT, [editionId])) as [{ number: number }];
  return number;
}
