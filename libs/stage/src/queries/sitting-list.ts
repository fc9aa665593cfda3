import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, found, permit } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { LEFT } from './left.js';
import { may } from '../domain/policy.js';
import type { SittingCardView, SittingsView } from './sitting-list.view.js';

type Row = Omit<SittingCardView, 'roundName'> & { code: string };

const SITTINGS = `SELECT s.id, s.round_id AS "roundId", r.code, s.kind, s.room, s.venue, s.starts_at AS "startsAt",
    count(t.id)::int AS turns, (count(*) FILTER (WHERE t.state IN ('ended', 'absent') OR ${LEFT} IS NOT NULL))::int AS over,
    coalesce(bool_or(t.state NOT IN ('waiting', 'ended', 'absent')), false) AS "onStage"
  FROM stage.session s
  JOIN judging.round r ON r.id = s.round_id
  LEFT JOIN stage.slot t ON t.session_id = s.id
  WHERE s.edition_id = $1 GROUP BY s.id, r.code ORDER BY s.starts_at, s.room, s.id`;

/** What there is to play in an edition. */
@Injectable()
export class SittingList {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  async of(actor: Actor, editionId: string): Promise<SittingsView> {
    found(may.readSessions(actor, editionId) || null);
    permit(may.readConsole(actor, editionId));
    const { plan } = await this.editions.byId(this.unit.read, editionId);
    const names = new Map(plan.rounds.map(({ code, name }) => [code, name]));
    const stored = await rows<Row>(this.unit.read, SITTINGS, [editionId]);
    const items = stored.flatMap(({ code, ...sitting }) => {
      const roundName = names.get(code);
      return roundName ? [{ ...sitting, roundName }] : [];
    });
    return { items };
  }
}
