import { randomToken, sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import type { Mark } from '../domain/score.js';
import { type SealedSheet, sealedMarks, sealedText } from '../domain/sealed-sheet.js';
import type { SheetEntity } from '../tables/sheet.entity.js';
import type { Duty } from './lock-duty.js';

const SEAL = `WITH sealed AS (UPDATE judging.sheet SET state = $2, salt = $4, version = version + 1, submitted_at = $6
    WHERE id = $1 RETURNING id, total, comment, suggestion)
  INSERT INTO judging.sheet_revision (sheet_id, no, marks, total, comment, suggestion, salt, hash, submitted_at)
  SELECT id, 1 + (SELECT count(*) FROM judging.sheet_revision WHERE sheet_id = $1), $3, total, comment, suggestion, $4, $5, $6
  FROM sealed`;

/**
 * Stores a sheet as submitted, keeps it as a revision, and returns SHA-256(salt ‖ canonical sheet) for the ledger: the
 * ledger proves the sheet without telling it, and salt and sheet stay in tables that can be erased.
 */
export async function sealSheet(tx: Tx, sheet: SheetEntity, marks: readonly Mark[]): Promise<string> {
  const { salt, hash, told } = sealOf({ ...sheet, marks });
  await tx.query(SEAL, [sheet.id, sheet.state, JSON.stringify(told), salt, hash, await now(tx)]);
  return hash;
}

/** A new salt, and the hash behind which it hides the sheet. */
export function sealOf(sheet: Omit<SealedSheet, 'marks'> & { marks: readonly Mark[] }) {
  const [salt, told] = [randomToken(), sealedMarks(sheet.marks)];
  return { salt, told, hash: sha256(salt + sealedText({ ...sheet, marks: told })) };
}

/** What journal and ledger say of a submitted sheet. */
export function submittedNote(duty: Duty, sheetHash: string) {
  const { id, editionId, roundId, entryId, judgeId, code } = duty;
  const seal = { round: code, entry: entryId, judge: judgeId, sheetHash };
  return { editionId, subject: id, details: { roundId, entryId }, seal };
}
