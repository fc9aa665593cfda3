import type { Refusal } from '#kernel';
import { newId } from '#platform/chance';
import { uniqueRefusal } from '#platform/constraint';
import type { Tx } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import type { Decision } from '../../domain/review.js';
import { DecisionEntity } from '../../tables/decision.entity.js';
import { EntryEntity } from '../../tables/entry.entity.js';
import { foundTeam, type JoinedEdition, lockJoining, lockLeading } from '../team/store-member.js';

/** What the unique indexes of an entry mean to its team. */
const TAKEN: Record<string, [Refusal, string]> = {
  uq_entry_title: ['conflict', 'title-taken'],
};

type Looked = 'eligibilityFindings' | 'handedInFindings';
type Stored = Omit<Entry, Looked | 'waitsUntil'> & Record<Looked, object[]>;

/** Adds an entry with its lead as first member; `joining-too-many`, `already-leading` and `title-taken` where the edition has no room. */
export async function addEntry(tx: Tx, entry: Entry, edition: JoinedEdition): Promise<void> {
  const { id: entryId, leadId, createdAt: at } = entry;
  const joining = { edition, entryId, personId: leadId };
  await lockJoining(tx, joining);
  await lockLeading(tx, joining);
  await uniqueRefusal(tx.insert(EntryEntity, entry as Stored), TAKEN);
  await foundTeam(tx, { entryId, leadId, at });
}

/** Writes what changed of an entry, with the same refusals. */
export async function changeEntry(tx: Tx, id: string, change: Partial<Entry>): Promise<void> {
  await uniqueRefusal(tx.update(EntryEntity, { id }, change as Partial<Stored>), TAKEN);
}

/** Keeps a decision of the formal review. */
export async function addDecision(tx: Tx, decision: Omit<Decision, 'id'>): Promise<void> {
  await tx.insert(DecisionEntity, { id: newId(), ...decision });
}
