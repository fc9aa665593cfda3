import type { DomainError } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { assignmentDraft } from '../../domain/workbench/draft.js';
import type { DraftProgress } from '../../domain/workbench/draft-parts.js';
import { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';

type Found = Pick<
  AssignmentDraftEntity,
  'inputsHash' | 'seating' | 'problem' | 'result' | 'owed' | 'words' | 'basis' | 'anchors' | 'inspection' | 'endedAt'
>;

const TELL = `UPDATE judging.assignment_draft SET progress = coalesce($2::jsonb, progress)
  WHERE id = $1 AND state = 'running' RETURNING id`;

const FAIL = `UPDATE judging.assignment_draft SET state = $2, ended_at = $3, refusal = $4::jsonb, progress = NULL
  WHERE id = $1 AND state = 'running'`;

/** Keeps what a search has found, unless it was stopped meanwhile. */
export async function keepFound(tx: Tx, id: string, found: Found): Promise<void> {
  const state = assignmentDraft.advance('running', 'finish');
  await tx.update(AssignmentDraftEntity, { id, state: 'running' }, { ...found, state, progress: null });
}

/** Keeps why there is no assignment, in the words of a refusal. */
export async function keepFailed(tx: Tx, id: string, { code, details }: DomainError, endedAt: Date): Promise<void> {
  const state = assignmentDraft.advance('running', 'fail');
  await tx.query(FAIL, [id, state, endedAt, JSON.stringify({ code, details })]);
}

/** Tells how far a search is; false when nobody wants it any more. */
export async function stillRuns(tx: Tx, id: string, progress: DraftProgress | null): Promise<boolean> {
  return (await row(tx, TELL, [id, progress && JSON.stringify(progress)])) !== undefined;
}
