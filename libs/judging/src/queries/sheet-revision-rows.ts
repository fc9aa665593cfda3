import type { RoundPlan } from '#competition';
import { found } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { paperNumber } from '../domain/paper/paper.js';
import { markText } from '../domain/score.js';
import type { SealedSheet } from '../domain/sealed-sheet.js';
import { signaturesOf } from './signing/signatures-of.js';
import type { SignatureView } from './signing/signature.view.js';

/** A sheet as it was submitted, with who has confirmed it. */
export interface SheetRevisionRow extends SealedSheet {
  no: number;
  salt: string;
  hash: string;
  submittedAt: Date;
  reopenedAt: Date | null;
  reopenReason: string | null;
  /** who gave it back */
  reopenedBy: string | null;
  /** the paper sheet it was read off, `FINAL-0017` */
  paper: string | null;
  signatures: SignatureView[];
}

const REVISIONS = `SELECT v.no, v.marks, v.total, v.comment, v.suggestion, v.salt, v.hash, v.submitted_at AS "submittedAt",
    v.reopened_at AS "reopenedAt", v.reopen_reason AS "reopenReason", by.name AS "reopenedBy", p.no AS "paperNo", r.code, ${signaturesOf('v.sheet_id', 'v.no')} AS signatures
  FROM judging.sheet_revision v JOIN judging.sheet s ON s.id = v.sheet_id
  JOIN judging.assignment a ON a.id = s.assignment_id JOIN judging.round r ON r.id = a.round_id
  LEFT JOIN identity.person by ON by.id = v.reopened_by
  LEFT JOIN judging.paper_sheet p ON p.sheet_id = v.sheet_id AND p.revision_no = v.no WHERE s.assignment_id = $1 ORDER BY v.no`;

/** Every time the sheet of a duty was handed in, the first one first. */
export async function sheetRevisions(reader: Reader, assignmentId: string): Promise<SheetRevisionRow[]> {
  type Line = Omit<SheetRevisionRow, 'paper'> & { paperNo: number | null; code: string };
  const lines = await rows<Line>(reader, REVISIONS, [assignmentId]);
  return lines.map(({ paperNo, code, ...line }) => ({
    ...line,
    paper: paperNo === null ? null : paperNumber(code, paperNo),
  }));
}

/** The marks of a sheet as they are shown, `8.5`. */
export const marksOf = ({ marks }: SealedSheet) =>
  marks.map(([criterion, hundredths]) => ({ criterion, mark: markText(Number(hundredths)) }));

/** All of them with the names of their criteria and in the rubric's order, whatever division the entry is in by now. */
export function namedMarks(sheet: SealedSheet, { rubrics }: RoundPlan, division: string) {
  const own = rubrics.filter(({ divisions }) => divisions.includes(division));
  const criteria = [...own, ...rubrics].flatMap((rubric) => rubric.criteria);
  const place = (code: string) => criteria.findIndex((one) => one.code === code);
  return marksOf(sheet)
    .toSorted((a, b) => place(a.criterion) - place(b.criterion))
    .map((one) => ({ ...one, name: found(criteria[place(one.criterion)]).name }));
}
