import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, found } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { OwnSittingsView, OwnSittingView } from './own-sittings.view.js';

type Stored = Omit<OwnSittingView, 'round' | 'rooms'> & { code: string };

const SITTINGS = `SELECT s.round_id AS "roundId", r.code, s.id AS "sessionId", s.room, s.venue,
    s.starts_at AS "startsAt", s.ends_at AS "endsAt", count(t.id)::int AS turns,
    CASE WHEN r.state = 'planned' THEN 0 ELSE count(t.id) FILTER (WHERE a.id IS NULL)::int END AS away, p.reason, p.no AS "publicationNo",
    p.published_at AS "publishedAt"
  FROM judging.judge j
  JOIN judging.panel_seat seat ON seat.judge_id = j.id
  JOIN stage.session s ON s.round_id = seat.round_id AND s.kind = 'judging'
    AND coalesce(seat.room, seat.fixed_room, s.room) = s.room
  JOIN judging.round r ON r.id = s.round_id
  JOIN stage.schedule c ON c.round_id = s.round_id
  JOIN stage.publication p ON p.round_id = c.round_id AND p.no = c.published_no
  LEFT JOIN stage.slot t ON t.session_id = s.id
  LEFT JOIN judging.assignment a ON a.round_id = s.round_id AND a.entry_id = t.entry_id AND a.judge_id = j.id
    AND a.state = 'active'
  WHERE j.edition_id = $1 AND j.person_id = $2 AND j.state = 'active'
  GROUP BY s.id, r.id, p.round_id, p.no ORDER BY s.starts_at, s.id`;

/** When and where a judge sits. */
@Injectable()
export class OwnSittings {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  async of(actor: Actor, editionId: string): Promise<OwnSittingsView> {
    found(may.readSessions(actor, editionId) || null);
    const stored = await rows<Stored>(this.unit.read, SITTINGS, [editionId, actor.personId]);
    const { plan } = await this.editions.byId(this.unit.read, editionId);
    const rules = new Map(plan.rounds.map(({ code, name, rooms }) => [code, { round: name, rooms }]));
    const items = stored.flatMap(({ code, ...sitting }) => {
      const rule = rules.get(code);
      return rule ? [{ ...sitting, ...rule }] : [];
    });
    return { items };
  }
}
