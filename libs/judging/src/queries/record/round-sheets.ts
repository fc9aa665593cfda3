import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { type Actor, permit, showHundredths } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { JUDGE_NAME, JUDGE_PEOPLE, namesOf } from '../names.js';
import { RoundCards } from '../round-cards.js';
import type { SheetLineOnRecordView, SheetsOnRecordView } from '../sheet-record.view.js';

interface Line extends Omit<SheetLineOnRecordView, 'number' | 'title' | 'total'> {
  entryId: string;
  /** hundredths */
  total: number | null;
}

const SHEETS = `SELECT a.id AS "assignmentId", a.entry_id AS "entryId", ${JUDGE_NAME} AS judge,
    coalesce(s.state, 'none') AS state, s.submitted_at AS "submittedAt", s.total,
    coalesce(record.revisions, 0) AS revisions, coalesce(record.reopened, 0) AS reopened, record.reason
  FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id ${JUDGE_PEOPLE}
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS revisions, count(v.reopened_at)::int AS reopened,
      (array_agg(v.reopen_reason ORDER BY v.no DESC) FILTER (WHERE v.reopened_at IS NOT NULL))[1] AS reason
    FROM judging.sheet_revision v WHERE v.sheet_id = s.id) record ON true
  WHERE a.round_id = $1 AND (a.state = 'active' OR record.revisions > 0)
  ORDER BY coalesce(record.reopened, 0) DESC, s.submitted_at DESC NULLS LAST, a.id`;

/** The sheets of a round as they stand on record, without values while it is open. */
@Injectable()
export class RoundSheets {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly entries: EntryCards,
  ) {}

  async of(actor: Actor, roundId: string): Promise<SheetsOnRecordView> {
    const reader = this.unit.read;
    const { round } = await this.cards.one(reader, actor, roundId);
    permit(may.readRevisions(actor, round.editionId));
    const shown = round.state === 'closed' || round.state === 'advanced';
    const lines = await rows<Line>(reader, SHEETS, [roundId]);
    const cards = await this.entries.byIds(reader, [...new Set(lines.map(({ entryId }) => entryId))]);
    const card = new Map(cards.map((one) => [one.id, one]));
    const items = lines.map(({ entryId, total, ...line }) => {
      const { number, title } = namesOf(card.get(entryId));
      const value = shown && line.state === 'submitted' && total !== null ? showHundredths(total) : null;
      return { ...line, number, title, total: value };
    });
    return { items, shown };
  }
}
