import { Injectable } from '@nestjs/common';
import type { Edition } from '#competition';
import { type EntryCard, EntryCards } from '#entry';
import { type Actor, hasSeat, permit, showHundredths } from '#kernel';
import { now } from '#platform/clock';
import { type Page, placeOf } from '#platform/page';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { RoundState } from '../domain/round.js';
import { Duties, DUE, dutyRound, READABLE } from './duty.js';
import { namesOf } from './names.js';
import { planOf } from './round-plan.js';
import type { DutiesView, DutyView } from './assignment.view.js';

interface Line extends Pick<
  DutyView,
  'id' | 'room' | 'position' | 'declarationDue' | 'sheet' | 'savedAt' | 'submittedAt'
> {
  entryId: string;
  roundId: string;
  code: string;
  roundState: RoundState;
  hundredths: number | null;
}

const MINE = `FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.round r ON r.id = a.round_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE j.edition_id = $1 AND j.person_id = $2 AND ${READABLE}`;
const COUNTS = `SELECT count(*)::int AS total,
    count(*) FILTER (WHERE r.state = 'open' AND s.state IS DISTINCT FROM 'submitted')::int AS left ${MINE}`;
const LINES = `SELECT a.id, a.entry_id AS "entryId", r.id AS "roundId", r.code, r.state AS "roundState", p.room, a.position,
    r.state = 'open' AND ${DUE} AS "declarationDue",
    coalesce(s.state, 'none') AS sheet, s.total AS hundredths, s.saved_at AS "savedAt",
    s.submitted_at AS "submittedAt" ${MINE}
  ORDER BY r.ordinal DESC, a.position, a.id LIMIT $3 OFFSET $4`;

/** A judge's own list of entries. */
@Injectable()
export class MyDuties {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly duties: Duties,
    private readonly entries: EntryCards,
  ) {}

  async of(actor: Actor, editionId: string, page: Page): Promise<DutiesView> {
    permit(hasSeat(actor, editionId, 'judge'));
    const reader = this.unit.read;
    const edition = await this.duties.edition(reader, editionId);
    const whose = [editionId, actor.personId];
    const counts = await row<{ total: number; left: number }>(reader, COUNTS, whose);
    const lines = await rows<Line>(reader, LINES, [...whose, ...placeOf(page)]);
    const cards = await this.entries.byIds(
      reader,
      lines.map((line) => line.entryId),
    );
    const card = new Map(cards.map((one) => [one.id, one]));
    const items = lines.map((line) => dutyOf(line, card.get(line.entryId), edition));
    const { page: place, pageSize } = page;
    return { items, total: counts?.total ?? 0, left: counts?.left ?? 0, page: place, pageSize, now: await now(reader) };
  }
}

function dutyOf(line: Line, card: EntryCard | undefined, edition: Edition): DutyView {
  const { id, room, position, declarationDue, sheet, savedAt, submittedAt, hundredths } = line;
  const names = namesOf(card);
  if (planOf(edition, line.code).blind) names.organisationName = '';
  const total = hundredths === null ? null : showHundredths(hundredths);
  return {
    id,
    round: dutyRound(edition, line),
    ...names,
    room,
    position,
    declarationDue,
    sheet,
    total,
    savedAt,
    submittedAt,
  };
}
