import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { type Mark, totalOf } from '../domain/score.js';
import { sheet as life } from '../domain/sheet.js';
import { SheetEntity } from '../tables/sheet.entity.js';
import type { OpenDuty } from './lock-duty.js';

/** What a judge wrote, read and checked. */
interface WrittenSheet {
  marks: Mark[];
  comment: string;
  suggestion: string;
  notes: string;
}

const UNMARK = 'DELETE FROM judging.mark WHERE sheet_id = $1';
const MARK = `INSERT INTO judging.mark (sheet_id, criterion, hundredths)
  SELECT $1, criterion, hundredths FROM unnest($2::text[], $3::int[]) AS mark (criterion, hundredths)`;

/** Writes a draft in place of the one before; a submitted or voided sheet is `wrong-state` (409). */
export async function storeSheet(
  tx: Tx,
  { duty, sheet }: OpenDuty,
  { marks, comment, suggestion, notes }: WrittenSheet,
): Promise<string> {
  const id = sheet?.id ?? newId();
  const state = life.advance(sheet?.state ?? life.initial, 'save');
  const version = (sheet?.version ?? 0) + 1;
  const next = { state, comment, suggestion, notes, total: totalOf(marks), version, savedAt: await now(tx) };
  if (sheet) await tx.update(SheetEntity, id, next);
  else await tx.insert(SheetEntity, { id, assignmentId: duty.id, ...next });
  if (sheet) await tx.query(UNMARK, [id]);
  await tx.query(MARK, [id, marks.map((mark) => mark.criterion), marks.map((mark) => mark.hundredths)]);
  return id;
}
