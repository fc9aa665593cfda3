import type { Journal } from '#journal';
import type { Actor } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { assignment } from '../domain/assignment.js';
import { AssignmentEntity } from '../tables/assignment.entity.js';
import { SheetEntity } from '../tables/sheet.entity.js';
import { voidSheet } from './void-sheet.js';

/** A duty that ends before its time; its round is locked. */
export interface LostDuty {
  id: string;
  editionId: string;
  roundId: string;
  entryId: string;
  judgeId: string;
}

/** Ends a judge's access to an entry and voids the sheet, if there is one; the seat is free for another. */
export async function stepBack(
  tx: Tx,
  journal: Journal,
  actor: Actor,
  { id, editionId, ...duty }: LostDuty,
  why: { kind: string; ground: 'recusal' | 'conflict' },
): Promise<void> {
  await tx.update(AssignmentEntity, id, { state: assignment.advance('active', 'recuse') });
  const details = { ...duty, kind: why.kind };
  await journal.record(tx, actor, 'judging.judge-recused', { editionId, subject: id, details });
  const lock = { mode: 'pessimistic_write' } as const;
  const sheet = await tx.findOne(SheetEntity, { where: { assignmentId: id }, lock });
  const { entryId, judgeId } = duty;
  const place = { editionId, assignmentId: id, entryId, judgeId, ground: why.ground };
  if (sheet) await voidSheet(tx, journal, actor, sheet, place);
}
