import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, found, type Localised } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { awaitedValues } from './awaited-values.js';
import { LEFT, type LeftAs } from './left.js';
import { turnPublications } from './turn-publications.js';
import { may } from '../domain/policy.js';
import type { SessionKind } from '../domain/session.js';
import { type PublishedPlan, turnChange } from '../domain/turn-change.js';
import type { OwnTurnsView, OwnTurnView } from './own-turns.view.js';

/** An entry as far as asking for its turns goes. */
export interface TurnsOwner {
  entryId: string;
  editionId: string;
  leadId: string;
  memberIds: string[];
}
interface Stored {
  roundId: string;
  code: string;
  sessionId: string;
  kind: SessionKind;
  room: number;
  venue: string;
  sessionStartsAt: Date;
  sessionEndsAt: Date;
  position: number;
  startsAt: Date;
  endsAt: Date;
  turns: number;
  settled: boolean;
  drawId: string | null;
  publicationNo: number;
  absent: boolean;
  missed: number;
  missedAt: Date | null;
  leftAs: LeftAs | null;
}

const OWNER = `SELECT id AS "entryId", edition_id AS "editionId", lead_id AS "leadId", member_ids AS "memberIds"
  FROM entry.entry WHERE id = $1`;
/** How often it was put on record of `slot t` that the team is not there, and that it is after all; rehearsals do not count. */
const MISSED = `SELECT (count(*) + count(x.undone_at))::int AS missed, max(greatest(x.at, x.undone_at)) AS at FROM stage.step x
  WHERE x.slot_id = t.id AND s.kind = 'judging' AND (x.verb = 'miss' OR (x.verb = 'call' AND EXISTS (
    SELECT FROM stage.step y WHERE y.slot_id = t.id AND y.verb = 'miss' AND y.no < x.no)))`;
const TURNS = `SELECT s.round_id AS "roundId", r.code, s.id AS "sessionId", s.kind, s.room, s.venue,
    s.starts_at AS "sessionStartsAt", s.ends_at AS "sessionEndsAt", t.position, t.starts_at AS "startsAt",
    t.starts_at + (s.pitch_minutes + s.question_minutes) * interval '1 minute' AS "endsAt",
    (SELECT count(*)::int FROM stage.slot o WHERE o.session_id = s.id) AS turns,
    s.kind = 'rehearsal' OR t.fixed OR p.plan->>'order' = 'arranged' OR drawn.id IS NOT NULL AS settled,
    drawn.id AS "drawId", c.published_no AS "publicationNo", ${LEFT} AS "leftAs",
    t.state = 'absent' AND s.kind = 'judging' AS absent, m.missed, m.at AS "missedAt"
  FROM stage.slot t
  JOIN stage.session s ON s.id = t.session_id
  JOIN judging.round r ON r.id = s.round_id
  JOIN stage.schedule c ON c.round_id = s.round_id
  JOIN stage.publication p ON p.round_id = c.round_id AND p.no = c.published_no
  LEFT JOIN LATERAL (SELECT d.id FROM stage.draw d WHERE d.round_id = s.round_id AND d.state = 'revealed' ORDER BY d.revealed_at DESC LIMIT 1) drawn ON true
  CROSS JOIN LATERAL (${MISSED}) m
  WHERE t.entry_id = $1 ORDER BY s.starts_at, s.id`;
/** The owner of an entry's turns; `not-found` for whoever may not know of them. */
export async function turnsOwner(reader: Reader, actor: Actor, entryId: string): Promise<TurnsOwner> {
  const owner = found(await row<TurnsOwner>(reader, OWNER, [entryId]));
  found(may.readTurns(actor, owner) || null);
  return owner;
}

/** When and where an entry is on, for its team. */
@Injectable()
export class OwnTurns {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  async of(actor: Actor, entryId: string): Promise<OwnTurnsView> {
    const reader = this.unit.read;
    const owner = await turnsOwner(reader, actor, entryId);
    const stored = await rows<Stored>(reader, TURNS, [entryId]);
    const changes = await turnPublications(reader, entryId);
    const { plan } = await this.editions.byId(reader, owner.editionId);
    const rules = new Map(plan.rounds.map(({ code, name, rooms }) => [code, { round: name, rooms }]));
    const items = stored.flatMap((turn) => {
      const rule = rules.get(turn.code);
      return rule ? [turnView(turn, rule, turnChange(changes(turn.roundId), turn.sessionId, entryId))] : [];
    });
    const values = await awaitedValues(reader, actor, owner);
    return {
      entryId,
      items,
      values,
      can: { pass: may.showPass(actor, owner) && items.some(({ leftAs }) => leftAs === null) },
    };
  }
}

function turnView(
  { code: _, settled, missed, missedAt, ...turn }: Stored,
  rule: { round: Localised; rooms: number },
  change: PublishedPlan | undefined,
): OwnTurnView {
  const { position, startsAt, endsAt, publicationNo } = turn;
  const place = settled ? { position, startsAt, endsAt } : { position: null, startsAt: null, endsAt: null };
  const at = Math.max(change?.at.getTime() ?? 0, missedAt?.getTime() ?? 0);
  const changed = { changeNo: (change?.no ?? publicationNo) + missed, changedAt: new Date(at) };
  const reason = change && change.no > 1 ? change.reason : '';
  return { ...turn, ...rule, ...place, ...changed, reason };
}
