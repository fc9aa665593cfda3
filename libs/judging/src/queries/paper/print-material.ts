import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Locale } from '#kernel';
import { JUDGE_NAME, JUDGE_PEOPLE } from '../names.js';

/** A print, and the round it is of. */
export interface KeptPrint {
  roundId: string;
  editionId: string;
  code: string;
  language: Locale;
  printedAt: Date;
}

/** A sheet of it. */
export interface PrintedSheet {
  no: number;
  assignmentId: string;
  rubricHash: string;
  entryId: string;
  division: string;
  judgeName: string;
  room: number | null;
}

const PRINT = `SELECT p.round_id AS "roundId", r.edition_id AS "editionId", r.code, p.language, p.printed_at AS "printedAt"
  FROM judging.paper_print p JOIN judging.round r ON r.id = p.round_id WHERE p.id = $1`;
const SHEETS = `SELECT s.no, s.assignment_id AS "assignmentId", s.rubric_hash AS "rubricHash", a.entry_id AS "entryId",
    coalesce(v.division, en.division) AS division, ${JUDGE_NAME} AS "judgeName", e.room
  FROM judging.paper_sheet s JOIN judging.assignment a ON a.id = s.assignment_id
  JOIN judging.judge j ON j.id = a.judge_id ${JUDGE_PEOPLE}
  JOIN judging.participation e ON e.round_id = a.round_id AND e.entry_id = a.entry_id
  JOIN entry.entry en ON en.id = a.entry_id LEFT JOIN entry.revision v ON v.id = e.revision_id
  WHERE s.print_id = $1 ORDER BY s.no`;

/** A print by its id; undefined: there is none. */
export function keptPrint(reader: Reader, id: string): Promise<KeptPrint | undefined> {
  return row<KeptPrint>(reader, PRINT, [id]);
}

/** Its sheets in the order in which they lie. */
export function printedSheets(reader: Reader, id: string): Promise<PrintedSheet[]> {
  return rows<PrintedSheet>(reader, SHEETS, [id]);
}
