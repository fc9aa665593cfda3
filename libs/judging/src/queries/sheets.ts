import { Injectable } from '@nestjs/common';
import type { RoundPlan } from '#competition';
import { found, showHundredths } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { distribution } from '../domain/distribution.js';
import { commentSuffices, type Mark, markText, missingCriteria, type ScoredCriterion } from '../domain/score.js';
import type { SheetState } from '../domain/sheet.js';
import type { SheetView } from './assignment.view.js';

/** A sheet as it is stored, with its marks and the totals of the judge's others. */
export interface StoredSheet {
  state: SheetState;
  comment: string;
  suggestion: string;
  notes: string;
  hundredths: number;
  version: number;
  savedAt: Date;
  submittedAt: Date | null;
  reopenReason: string | null;
  marks: Mark[];
  others: number[];
}

/**
 * Totals of the other sheets that the judge of an assignment has submitted in its round, in SQL. Sheet by sheet through
 * the index (OFFSET 0 holds the planner to it): a round that fills is known to statistics too late.
 */
export const othersOf = (
  assignment: string,
) => `(SELECT coalesce(jsonb_agg(o.total ORDER BY o.total), '[]') FROM judging.assignment mine
    JOIN judging.assignment other ON other.judge_id = mine.judge_id AND other.round_id = mine.round_id
      AND other.id <> mine.id AND other.state = 'active'
    CROSS JOIN LATERAL (SELECT s.total FROM judging.sheet s
      WHERE s.assignment_id = other.id AND s.state = 'submitted' OFFSET 0) o WHERE mine.id = ${assignment})`;
const OTHERS = othersOf('$1');
const TOTALS = `SELECT s.total FROM judging.assignment a JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE a.round_id = $1 AND a.state = 'active' AND s.state = 'submitted'`;
const OWN = `SELECT ${OTHERS} AS others`;
const SUBMITTABLE = `SELECT ${OTHERS} AS others, coalesce((SELECT jsonb_agg(jsonb_build_object('criterion', m.criterion,
      'hundredths', m.hundredths) ORDER BY m.criterion) FROM judging.sheet s JOIN judging.mark m ON m.sheet_id = s.id
      WHERE s.assignment_id = $1), '[]') AS marks`;
const SHEET = `SELECT s.state, s.comment, s.suggestion, s.notes, s.total AS hundredths, s.version, s.saved_at AS "savedAt",
    s.submitted_at AS "submittedAt", ${OTHERS} AS others,
    (SELECT v.reopen_reason FROM judging.sheet_revision v WHERE v.sheet_id = s.id AND s.state = 'draft'
      ORDER BY v.no DESC LIMIT 1) AS "reopenReason", coalesce((SELECT jsonb_agg(jsonb_build_object('criterion', m.criterion,
      'hundredths', m.hundredths)) FROM judging.mark m WHERE m.sheet_id = s.id), '[]') AS marks
  FROM judging.sheet s WHERE s.assignment_id = $1`;

/** A judge's own sheet, with what it still lacks. */
@Injectable()
export class Sheets {
  /** Totals (hundredths) of the judge's other submitted sheets in the round, smallest first. */
  async others(reader: Reader, assignmentId: string): Promise<number[]> {
    return (await row<{ others: number[] }>(reader, OWN, [assignmentId]))?.others ?? [];
  }

  /** How the totals of a whole round lie; whoever asks has made sure that the round is over. */
  async spread(reader: Reader, roundId: string): Promise<number[]> {
    return distribution((await rows<{ total: number }>(reader, TOTALS, [roundId])).map(({ total }) => total));
  }

  /** What a submit decides on, in one statement. */
  async submittable(reader: Reader, assignmentId: string): Promise<{ marks: Mark[]; others: number[] }> {
    return found(await row<{ marks: Mark[]; others: number[] }>(reader, SUBMITTABLE, [assignmentId]));
  }

  /** null: nothing was saved yet. Whoever asks has made sure it is their own. */
  async of(
    reader: Reader,
    assignmentId: string,
    { comment }: Pick<RoundPlan, 'comment'>,
    criteria: readonly ScoredCriterion[],
  ): Promise<SheetView | null> {
    const sheet = await row<StoredSheet>(reader, SHEET, [assignmentId]);
    return sheet ? sheetView(sheet, comment, criteria) : null;
  }
}

/** A sheet as its judge sees it: marks in the rubric's order, and what it still lacks. */
export function sheetView(
  { hundredths, marks, others, ...told }: StoredSheet,
  comment: RoundPlan['comment'],
  criteria: readonly ScoredCriterion[],
): SheetView {
  const missing = missingCriteria(criteria, marks);
  const given = criteria.flatMap(({ code }) => marks.filter((mark) => mark.criterion === code));
  return {
    ...told,
    marks: given.map((mark) => ({ criterion: mark.criterion, mark: markText(mark.hundredths) })),
    total: showHundredths(hundredths),
    missing,
    commentDue: missing.length === 0 && !commentSuffices(comment, hundredths, told.comment, others),
  };
}
