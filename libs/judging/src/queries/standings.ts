import { Injectable } from '@nestjs/common';
import { type EntryCard, EntryCards } from '#entry';
import { type Actor, Fraction, permit, refuse } from '#kernel';
import { type Page, placeOf } from '#platform/page';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { ParticipationState } from '../domain/participation.js';
import { may } from '../domain/policy.js';
import type { Standing } from '../domain/standing.js';
import { listSizes } from './list-sizes.js';
import { namesOf } from './names.js';
import { RoundCards } from './round-cards.js';
import { listsOf } from './round-page.js';
import { planOf } from './round-plan.js';
import type { MeasureView, StandingsView, StandingView } from './standings.view.js';

type Line = Standing & { state: ParticipationState; alike: boolean };

const LINES = `SELECT s.entry_id AS "entryId", s.list_key AS "listKey", s.rank, s.exact, s.shown, s.untrimmed,
    s.decided_by AS "decidedBy", s.keys, s.criteria, s.sheets, p.state,
    count(*) OVER (PARTITION BY s.list_key, s.shown) > count(*) OVER (PARTITION BY s.list_key, s.shown, s.rank) AS alike
  FROM judging.standing s
  JOIN judging.participation p ON p.round_id = s.round_id AND p.entry_id = s.entry_id
  WHERE s.round_id = $1 ORDER BY s.list_key, s.rank, s.entry_id LIMIT $2 OFFSET $3`;
const KEY_SCALE = 4;

/** The standings of a round, once it is closed. */
@Injectable()
export class Standings {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly entries: EntryCards,
  ) {}

  async of(actor: Actor, roundId: string, page: Page): Promise<StandingsView> {
    const reader = this.unit.read;
    const { round, edition } = await this.cards.one(reader, actor, roundId);
    permit(may.readStandings(actor, round.editionId));
    if (!['closed', 'advanced'].includes(round.state)) refuse('conflict', 'round-not-closed', { state: round.state });
    const plan = planOf(edition, round.code);
    const sizes = await listSizes(reader, roundId);
    const lines = await rows<Line>(reader, LINES, [roundId, ...placeOf(page)]);
    const cards = await this.entries.byIds(
      reader,
      lines.map((line) => line.entryId),
    );
    const card = new Map(cards.map((one) => [one.id, one]));
    const items = lines.map((line) => viewOf(line, card.get(line.entryId), plan.scale));
    const total = sizes.reduce((sum, list) => sum + list.size, 0);
    return { items, lists: listsOf(plan, sizes), total, page: page.page, pageSize: page.pageSize };
  }
}

function viewOf({ alike, keys, criteria, ...line }: Line, card: EntryCard | undefined, scale: number): StandingView {
  const detail = alike && line.exact !== null ? Fraction.fromExact(line.exact).toDecimal(scale + 2) : null;
  return { ...line, ...namesOf(card), detail, keys: measures(keys, KEY_SCALE), criteria: measures(criteria, scale) };
}

function measures(exact: Record<string, string | null>, scale: number): MeasureView[] {
  return Object.entries(exact).map(([code, value]) => ({
    code,
    value: value === null ? null : Fraction.fromExact(value).toDecimal(scale),
  }));
}
