import type { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { sheet as life } from '../domain/sheet.js';
import { SheetEntity } from '../tables/sheet.entity.js';
import type { SheetPlace } from './void-sheet.js';

const REOPENED = `UPDATE judging.sheet_revision SET reopened_at = $2, reopen_reason = $3, reopened_by = $4
  WHERE sheet_id = $1 AND reopened_at IS NULL`;

/** A submitted sheet becomes a draft again, and what was submitted keeps the reason. */
export async function giveBackSheet(
  tx: Tx,
  journal: Journal,
  actor: Actor,
  sheet: SheetEntity,
  { editionId, assignmentId, entryId, judgeId, reason }: SheetPlace & { reason: string },
): Promise<void> {
  const state = life.advance(sheet.state, 'reopen');
  await tx.update(SheetEntity, sheet.id, { state, version: sheet.version + 1, submittedAt: null });
  await tx.query(REOPENED, [sheet.id, await now(tx), reason, actor.personId]);
  await journal.record(tx, actor, 'judging.sheet-reopened', {
    editionId,
    subject: assignmentId,
    details: { reason },
    seal: { entry: entryId, judge: judgeId, reason },
  });
}
