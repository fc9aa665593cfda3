import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { type Actor, found, permit } from '#kernel';
import { rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { RoundState } from '../domain/round.js';
import { openLateConflicts } from './closing/late-conflicts.js';
import { OpenGaps, titlesKnownTo } from './closing/open-gaps.js';
import { planOf, timesOf } from './round-plan.js';
import { OPEN_SEAT } from './vacancies.js';
import type { RoundCardView, RoundProgressView, RoundsView } from './round.view.js';

/** A stored round with its counts. */
export interface RoundRow {
  id: string;
  editionId: string;
  code: string;
  ordinal: number;
  state: RoundState;
  /** where the next round stands; null: there is none */
  following: RoundState | null;
  seed: string | null;
  inputsHash: string | null;
  drawnAt: Date | null;
  openedAt: Date | null;
  closedAt: Date | null;
  closingReason: string | null;
  progress: RoundProgressView;
}

const ROUND = `SELECT r.id, r.edition_id AS "editionId", r.code, r.ordinal, r.state, r.seed, r.inputs_hash AS "inputsHash",
    r.drawn_at AS "drawnAt", r.opened_at AS "openedAt", r.closed_at AS "closedAt", r.closing_reason AS "closingReason",
    (SELECT n.state FROM judging.round n WHERE n.edition_id = r.edition_id AND n.ordinal > r.ordinal ORDER BY n.ordinal LIMIT 1) AS following,
    jsonb_build_object(
      'entries', (SELECT count(*) FROM judging.participation p WHERE p.round_id = r.id AND p.state <> 'left'),
      'judges', (SELECT count(*) FROM judging.panel_seat s WHERE s.round_id = r.id),
      'assignments', work.assignments, 'submitted', work.submitted, 'vacancies', work.vacancies) AS progress
  FROM judging.round r
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE a.state = 'active') AS assignments,
      count(*) FILTER (WHERE a.state = 'active' AND s.state = 'submitted') AS submitted,
      count(*) FILTER (WHERE ${OPEN_SEAT}) AS vacancies
    FROM judging.assignment a
    JOIN judging.judge j ON j.id = a.judge_id
    JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
    LEFT JOIN judging.sheet s ON s.assignment_id = a.id
    WHERE a.round_id = r.id
  ) work`;

/** Rounds with how far they are. */
@Injectable()
export class RoundCards {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly gaps: OpenGaps,
  ) {}

  /** The rounds of an edition. */
  async of(actor: Actor, editionId: string): Promise<RoundsView> {
    found(may.knowRounds(actor, editionId) || null);
    permit(may.readRounds(actor, editionId));
    const edition = await this.editions.byId(this.unit.read, editionId);
    const list = await rows<RoundRow>(this.unit.read, `${ROUND} WHERE r.edition_id = $1 ORDER BY r.ordinal`, [
      editionId,
    ]);
    const planned = list.filter(({ code }) => edition.plan.rounds.some((round) => round.code === code));
    const gaps = await this.gapsOf(actor, edition, planned);
    const late = await this.lateOf(actor, planned);
    const items = planned.map((round) => ({
      ...cardOf(round, edition),
      ...{ gaps: gaps.get(round.id) ?? 0, conflicts: late.get(round.id) ?? 0 },
    }));
    return { items, total: items.length, page: 1, pageSize: Math.max(items.length, 1) };
  }

  private async gapsOf(actor: Actor, edition: Edition, rounds: readonly RoundRow[]): Promise<Map<string, number>> {
    const open = rounds.filter(({ state }) => state === 'open');
    return this.counted(actor, await this.gaps.of(this.unit.read, edition, open));
  }

  private async lateOf(actor: Actor, rounds: readonly RoundRow[]): Promise<Map<string, number>> {
    const advanced = rounds.filter(({ state }) => state === 'advanced').map(({ id }) => id);
    return this.counted(actor, await openLateConflicts(this.unit.read, advanced));
  }

  /** How many of a round, without those of entries the reader must keep away from. */
  private async counted(
    actor: Actor,
    lines: readonly { roundId: string; entryId: string }[],
  ): Promise<Map<string, number>> {
    const entries = lines.map(({ entryId }) => entryId);
    const known = await titlesKnownTo(this.unit.read, actor.personId, entries);
    const told = Map.groupBy(
      lines.filter(({ entryId }) => known.has(entryId)),
      ({ roundId }) => roundId,
    );
    return new Map([...told].map(([roundId, all]) => [roundId, all.length]));
  }

  /** One round for somebody who may read it; `not-found` for those who may not know of it. */
  async one(reader: Reader, actor: Actor, id: string): Promise<{ round: RoundRow; edition: Edition }> {
    const [round] = await rows<RoundRow>(reader, `${ROUND} WHERE r.id = $1`, [id]);
    const { editionId } = found(round);
    found(may.knowRounds(actor, editionId) || null);
    permit(may.readRounds(actor, editionId));
    return { round: found(round), edition: await this.editions.byId(reader, editionId) };
  }
}

/** How a round shows in a list. */
export function cardOf(round: RoundRow, edition: Edition): RoundCardView {
  const plan = planOf(edition, round.code);
  const { id, code, ordinal, state, progress } = round;
  return { id, code, ordinal, kind: plan.kind, name: plan.name, state, ...timesOf(edition, plan), progress };
}
