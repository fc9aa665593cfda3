import { Journal } from '#journal';
import type { Actor } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { sheet as life } from '../domain/sheet.js';
import { SheetEntity } from '../tables/sheet.entity.js';

/** Where a sheet belongs, for the journal. */
export interface SheetPlace {
  editionId: string;
  assignmentId: string;
  entryId: string;
  judgeId: string;
}

/** Takes a sheet out of the count and keeps it as evidence; a ledger line says so and why. */
export async function voidSheet(
  tx: Tx,
  journal: Journal,
  actor: Actor,
  sheet: SheetEntity,
  place: SheetPlace & { ground: string },
): Promise<void> {
  const state = life.advance(sheet.state, 'void');
  await tx.update(SheetEntity, sheet.id, { state, version: sheet.version + 1 });
  const { editionId, assignmentId, entryId, judgeId, ground } = place;
  await journal.record(tx, actor, 'judging.sheet-voided', {
    editionId,
    subject: assignmentId,
    details: { ground, from: sheet.state },
    seal: { entry: entryId, judge: judgeId, ground, from: sheet.state },
  });
}
