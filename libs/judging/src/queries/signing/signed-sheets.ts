import type { EntryCard } from '#entry';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { paperNumber } from '../../domain/paper/paper.js';
import { SIGNING_SIDES } from '../../domain/signing/signature.js';
import { JUDGE_NAME, JUDGE_PEOPLE, namesOf } from '../names.js';
import { signaturesOf } from './signatures-of.js';
import type { SignatureView, SignedSheetView } from './signature.view.js';

/** A submitted sheet with its signatures. */
export interface SignedLine {
  assignmentId: string;
  entryId: string;
  judgeName: string;
  own: boolean;
  hash: string;
  submittedAt: Date;
  paperNo: number | null;
  signatures: SignatureView[];
}

const SHEETS = `SELECT a.id AS "assignmentId", a.entry_id AS "entryId", ${JUDGE_NAME} AS "judgeName",
    coalesce(j.person_id = $3, false) AS own, v.hash, v.submitted_at AS "submittedAt", p.no AS "paperNo", ${signaturesOf('v.sheet_id', 'v.no')} AS signatures
  FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id ${JUDGE_PEOPLE}
  JOIN judging.participation e ON e.round_id = a.round_id AND e.entry_id = a.entry_id AND e.state <> 'left'
  JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
  JOIN judging.sheet_revision v ON v.sheet_id = s.id AND v.reopened_at IS NULL
  LEFT JOIN judging.paper_sheet p ON p.sheet_id = v.sheet_id AND p.revision_no = v.no
  WHERE a.round_id = $1 AND a.state = 'active' AND ($2 OR j.person_id = $3)
  ORDER BY "judgeName", j.id, v.submitted_at, a.id`;

/** The submitted sheets of a round: all, or those of one judge. */
export function signedSheets(
  reader: Reader,
  roundId: string,
  { all, personId }: { all: boolean; personId: string | null },
): Promise<SignedLine[]> {
  return rows<SignedLine>(reader, SHEETS, [roundId, all, personId]);
}

/** As a page shows it; `everySheet`: the rules ask both sides to sign those that were written on a screen too. */
export function signedView(
  { entryId: _, paperNo, ...line }: SignedLine,
  card: EntryCard | undefined,
  { code, everySheet }: { code: string; everySheet: boolean },
): SignedSheetView {
  const { number, title } = namesOf(card);
  const paper = paperNo === null ? null : paperNumber(code, paperNo);
  const asked = everySheet || paper !== null;
  const due = SIGNING_SIDES.filter((side) => asked && !line.signatures.some((one) => one.side === side));
  return { ...line, number, title, paper, due };
}
