import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import type { Actor } from '#kernel';
import { permit } from '#kernel';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { paceOf } from '../domain/closing/pace.js';
import { may } from '../domain/policy.js';
import { JUDGE_NAME, JUDGE_PEOPLE } from './names.js';
import type {
  DutyProgressView,
  EntryProgressView,
  JudgeProgressView,
  ProgressView,
  VacancyView,
} from './progress.view.js';
import { RoundCards, type RoundRow } from './round-cards.js';
import { planOf, timesOf } from './round-plan.js';
import { OPEN_SEAT } from './vacancies.js';

const DUTIES = `FROM judging.assignment a
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE a.round_id = $1`;
const JUDGES = `SELECT j.id AS "judgeId", ${JUDGE_NAME} AS name, j.kind, seat.room,
    coalesce(work.assigned, 0) AS assigned, coalesce(work.drafts, 0) AS drafts,
    coalesce(work.submitted, 0) AS submitted, coalesce(work.recused, 0) AS recused, work.last AS "lastSavedAt"
  FROM judging.panel_seat seat JOIN judging.judge j ON j.id = seat.judge_id ${JUDGE_PEOPLE}
  LEFT JOIN (SELECT a.judge_id, count(*) FILTER (WHERE a.state = 'active')::int AS assigned,
      count(*) FILTER (WHERE a.state = 'active' AND s.state = 'draft')::int AS drafts,
      count(*) FILTER (WHERE a.state = 'active' AND s.state = 'submitted')::int AS submitted,
      count(*) FILTER (WHERE a.state <> 'active')::int AS recused, max(s.saved_at) AS last
    ${DUTIES} GROUP BY a.judge_id) work ON work.judge_id = j.id
  WHERE seat.round_id = $1 ORDER BY coalesce(work.assigned, 0) - coalesce(work.submitted, 0) DESC, name, j.id`;
const ENTRIES = `SELECT p.entry_id AS "entryId", p.list_key AS "listKey", p.room,
    count(*) FILTER (WHERE a.state = 'active')::int AS assigned,
    count(*) FILTER (WHERE a.state = 'active' AND s.state = 'submitted')::int AS submitted
  FROM judging.participation p
  LEFT JOIN judging.assignment a ON a.round_id = p.round_id AND a.entry_id = p.entry_id
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE p.round_id = $1 AND p.state <> 'left' GROUP BY p.entry_id, p.list_key, p.room`;
const NEAR = `SELECT z.id FROM judging.certainty c, jsonb_array_elements(c.lists) list,
    jsonb_array_elements_text(list -> 'zone') z(id) WHERE c.round_id = $1 AND $2`;
const CELLS = `SELECT a.judge_id AS "judgeId", a.entry_id AS "entryId",
    CASE WHEN a.state = 'active' THEN coalesce(s.state, 'none') ELSE 'gone' END AS state
  ${DUTIES} ORDER BY a.judge_id, a.entry_id`;
const VACANCIES = `SELECT a.id AS "assignmentId", a.entry_id AS "entryId", a.judge_id AS "judgeId", ${JUDGE_NAME} AS "judgeName",
    a.absence IS NOT NULL AS absent
  FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id ${JUDGE_PEOPLE}
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE a.round_id = $1 AND ${OPEN_SEAT} ORDER BY a.id`;

/** Who still has what to do, without a single value. */
@Injectable()
export class Progress {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly entries: EntryCards,
  ) {}

  async of(actor: Actor, roundId: string): Promise<ProgressView> {
    const reader = this.unit.read;
    const { round, edition } = await this.cards.one(reader, actor, roundId);
    permit(may.readProgress(actor, round.editionId));
    const judges = await this.judges(reader, round, timesOf(edition, planOf(edition, round.code)).endsAt);
    const duties = await rows<DutyProgressView>(reader, CELLS, [roundId]);
    const entered = await rows<Omit<EntryProgressView, 'number' | 'title' | 'near'>>(reader, ENTRIES, [roundId]);
    const near = await nearLine(reader, round.id, may.readStandings(actor, round.editionId));
    const left = await rows<Omit<VacancyView, 'number'>>(reader, VACANCIES, [roundId]);
    const ids = entered.map((one) => one.entryId);
    const cards = await this.entries.byIds(reader, ids);
    const lines = new Map(entered.map((one) => [one.entryId, one]));
    const entries = cards.flatMap(({ id, number, title }) => {
      const line = lines.get(id);
      return line ? [{ ...line, number, title, near: near.has(id) }] : [];
    });
    const number = new Map(cards.map((card) => [card.id, card.number]));
    const vacancies = left.map((one) => ({ ...one, number: number.get(one.entryId) ?? '' }));
    return { judges, entries, vacancies, duties };
  }

  private async judges(reader: Reader, round: RoundRow, until: Date): Promise<JudgeProgressView[]> {
    const span = { from: round.openedAt ?? until, until, at: await now(reader) };
    const people = await rows<Omit<JudgeProgressView, 'pace'>>(reader, JUDGES, [round.id]);
    return people.map((one) => ({ ...one, pace: paceOf(one, span) }));
  }
}

/** Entries of the discussion zone of the last close, kept while the round is open again; for whoever may read standings. */
async function nearLine(reader: Reader, roundId: string, shown: boolean): Promise<ReadonlySet<string>> {
  const zone = await rows<{ id: string }>(reader, NEAR, [roundId, shown]);
  return new Set(zone.map(({ id }) => id));
}
