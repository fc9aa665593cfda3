import { Injectable } from '@nestjs/common';
import { type EntryCard, EntryCards } from '#entry';
import { type Actor, found, permit } from '#kernel';
import { row } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { type Warning, warningsOf } from '../domain/capacity.js';
import type { Ground } from '../domain/plan-faults.js';
import { may } from '../domain/policy.js';
import type { PlannedSession, SchedulePlan } from '../domain/session.js';
import { stageRuleOf } from '../domain/stage-rule.js';
import { timetableOf } from '../domain/times.js';
import { type RoundGround, RoundGrounds, roundOf, type StageRound } from './round-ground.js';
import type { PlannedSessionView, ScheduleView, UnplacedView, WarningView } from './schedule.view.js';
import type { PublicationView } from './session.view.js';
import { entryNamed } from './sessions.js';
import { type Seat, seatsOf, sittingsOf } from './sittings.js';

interface Stored {
  draft: SchedulePlan;
  version: number;
  published: PublicationView | null;
  changed: boolean;
}
type Cards = ReadonlyMap<string, EntryCard>;

const NOTHING: Stored = { draft: { order: 'arranged', sessions: [] }, version: 0, published: null, changed: false };
const STORED = `SELECT s.draft, s.version, s.draft IS DISTINCT FROM p.plan AS changed,
    CASE WHEN p.no IS NOT NULL THEN jsonb_build_object('no', p.no, 'reason', p.reason, 'publishedAt', p.published_at,
      'order', p.plan->>'order', 'drawId', (SELECT d.id FROM stage.draw d WHERE d.round_id = s.round_id AND d.state = 'revealed' ORDER BY d.revealed_at DESC LIMIT 1)) END AS published
  FROM stage.schedule s LEFT JOIN stage.publication p ON p.round_id = s.round_id AND p.no = s.published_no
  WHERE s.round_id = $1`;

/** The plan of a round as people work on it. */
@Injectable()
export class Schedules {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly grounds: RoundGrounds,
    private readonly cards: EntryCards,
  ) {}

  async of(actor: Actor, roundId: string, reader: Reader = this.unit.read): Promise<ScheduleView> {
    const round = found(await roundOf(reader, roundId));
    const { editionId } = round;
    refuseReader(actor, editionId);
    const ground = await this.grounds.of(reader, round);
    const { draft, ...stored } = (await row<Stored>(reader, STORED, [roundId])) ?? NOTHING;
    const cards = await this.named(reader, draft, ground);
    return {
      ...{ roundId, editionId, order: draft.order, rooms: ground.rooms, ...stored },
      ...{ rule: stageRuleOf(ground.rule), can: canOf(actor, editionId) },
      sessions: draft.sessions.map((session) => sessionView(session, cards)),
      unplaced: unplacedOf(draft, ground, cards),
      warnings: await warnings(reader, round, draft, { ground, cards }),
    };
  }

  private async named(reader: Reader, { sessions }: SchedulePlan, { entrants }: Ground): Promise<Cards> {
    const ids = [...entrants, ...sessions.flatMap(({ slots }) => slots)].map(({ entryId }) => entryId);
    const cards = await this.cards.byIds(reader, [...new Set(ids)]);
    return new Map(cards.map((card) => [card.id, card]));
  }
}

function refuseReader(actor: Actor, editionId: string): void {
  found(may.readSessions(actor, editionId) || null);
  permit(may.readSchedule(actor, editionId));
}

const canOf = (actor: Actor, editionId: string) => ({
  plan: may.planSchedule(actor, editionId),
  publish: may.publishSchedule(actor, editionId),
});

async function warnings(
  reader: Reader,
  round: StageRound,
  draft: SchedulePlan,
  { ground, cards }: { ground: RoundGround; cards: Cards },
): Promise<WarningView[]> {
  const seats = await seatsOf(reader, round.id);
  const sittings = await sittingsOf(reader, round, draft, seats);
  return warningsOf(sittings, stageRuleOf(ground.rule)).map((one) => warningView(one, cards, seats));
}

function sessionView(session: PlannedSession, cards: Cards): PlannedSessionView {
  const times = timetableOf(session);
  const slots = session.slots.map(({ entryId, block, fixed }, at) => {
    const place = { position: at + 1, block, fixed, ...times.slots[at]! };
    return { ...place, entry: entryNamed(entryId, cards.get(entryId)) };
  });
  const pauses = session.pauses.map((pause, at) => ({ ...pause, ...times.pauses[at]! }));
  return { ...session, startsAt: times.startsAt, endsAt: times.endsAt, slots, pauses };
}

function warningView({ judgeId, entryId, ...warning }: Warning, cards: Cards, seats: readonly Seat[]): WarningView {
  const judge = seats.find((seat) => seat.judgeId === judgeId)?.name ?? null;
  return { ...warning, judge, number: entryId && (cards.get(entryId)?.number ?? null) };
}

function unplacedOf({ sessions }: SchedulePlan, { entrants }: Ground, cards: Cards): UnplacedView[] {
  const judged = sessions.filter(({ kind }) => kind === 'judging');
  const placed = new Set(judged.flatMap(({ slots }) => slots.map(({ entryId }) => entryId)));
  const waiting = entrants.filter(({ entryId }) => !placed.has(entryId));
  return waiting.map(({ entryId, room }) => ({ entry: entryNamed(entryId, cards.get(entryId)), room }));
}
