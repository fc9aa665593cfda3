import type { Tx } from '#platform/unit-of-work';
import { assignmentDraft } from '../../domain/workbench/draft.js';
import { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';

/** Puts away the draft that lies beside what is in force: a search stops, a result is discarded. */
export async function dropBeside(tx: Tx, draft: AssignmentDraftEntity | null): Promise<void> {
  if (!draft) return;
  const state = assignmentDraft.advance(draft.state, draft.state === 'running' ? 'stop' : 'discard');
  await tx.update(AssignmentDraftEntity, draft.id, { state });
}
