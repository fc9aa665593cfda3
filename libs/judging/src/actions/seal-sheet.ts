import { canonicalJson } from '#fairness';
import { randomToken, sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import type { Mark } from '../domain/score.js';
import { SheetEntity } from '../tables/sheet.entity.js';

/**
 * Stores a sheet as submitted and returns SHA-256(salt ‖ canonical sheet) for the ledger: the ledger proves the sheet
 * without telling it, and salt and sheet stay in tables that can be erased.
 */
export async function sealSheet(tx: Tx, sheet: SheetEntity, marks: readonly Mark[]): Promise<string> {
  const salt = randomToken();
  const next = { state: sheet.state, salt, version: sheet.version + 1, submittedAt: await now(tx) };
  await tx.update(SheetEntity, sheet.id, next);
  const { total, comment, suggestion } = sheet;
  const told = marks.map((mark) => [mark.criterion, String(mark.hundredths)]);
  return sha256(salt + canonicalJson({ marks: told, total: String(total), comment, suggestion }));
}
