import { Injectable } from '@nestjs/common';
import type { RoundPlan } from '#competition';
import { showHundredths } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { commentSuffices, type Mark, markText, missingCriteria, type ScoredCriterion } from '../domain/score.js';
import type { SheetState } from '../domain/sheet.js';
import type { SheetView } from './assignment.view.js';

interface Row {
  state: SheetState;
  comment: string;
  suggestion: string;
  hundredths: number;
  version: number;
  savedAt: Date;
  submittedAt: Date | null;
  marks: Mark[];
}

const SHEET = `SELECT s.state, s.comment, s.suggestion, s.total AS hundredths, s.version, s.saved_at AS "savedAt",
    s.submitted_at AS "submittedAt", coalesce((SELECT jsonb_agg(jsonb_build_object('criterion', m.criterion,
      'hundredths', m.hundredths)) FROM judging.mark m WHERE m.sheet_id = s.id), '[]') AS marks
  FROM judging.sheet s WHERE s.assignment_id = $1`;

/** A judge's own sheet, with what it still lacks. */
@Injectable()
export class Sheets {
  /** null: nothing was saved yet. Whoever asks has made sure it is their own. */
  async of(
    reader: Reader,
    assignmentId: string,
    { comment }: Pick<RoundPlan, 'comment'>,
    criteria: readonly ScoredCriterion[],
  ): Promise<SheetView | null> {
    const sheet = await row<Row>(reader, SHEET, [assignmentId]);
    if (!sheet) return null;
    const { hundredths, marks, ...told } = sheet;
    const missing = missingCriteria(criteria, marks);
    const given = criteria.flatMap(({ code }) => marks.filter((mark) => mark.criterion === code));
    return {
      ...told,
      marks: given.map((mark) => ({ criterion: mark.criterion, mark: markText(mark.hundredths) })),
      total: showHundredths(hundredths),
      missing,
      commentDue: missing.length === 0 && !commentSuffices(comment, hundredths, told.comment),
    };
  }
}
