import { Injectable } from '@nestjs/common';
import { type EntryCard, EntryCards } from '#entry';
import { type Actor, found } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { timetableOf } from '../domain/times.js';
import { LEFT } from './left.js';
import { roundOf } from './round-ground.js';
import type { PublicationView, StageSessionsView, StageSessionView, SlotView, StageEntryView } from './session.view.js';

type StoredSlot = Omit<SlotView, 'entry' | 'endsAt'> & { entryId: string };
type StoredSession = Omit<StageSessionView, 'slots' | 'pauses'> & {
  slots: StoredSlot[];
  pauses: { after: number; minutes: number; label: string }[];
};

const SESSIONS = `SELECT s.id, s.kind, s.room, s.venue, s.starts_at AS "startsAt", s.ends_at AS "endsAt",
    s.pitch_minutes AS "pitchMinutes", s.question_minutes AS "questionMinutes",
    s.changeover_minutes AS "changeoverMinutes",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'position', t.position, 'block', t.block,
        'fixed', t.fixed, 'startsAt', t.starts_at, 'state', t.state, 'leftAs', ${LEFT}, 'entryId', t.entry_id) ORDER BY t.position)
      FROM stage.slot t WHERE t.session_id = s.id), '[]') AS slots,
    coalesce((SELECT jsonb_agg(jsonb_build_object('after', p.after, 'minutes', p.minutes, 'label', p.label)
        ORDER BY p.after) FROM stage.pause p WHERE p.session_id = s.id), '[]') AS pauses
  FROM stage.session s`;
const LAST = `SELECT no, reason, published_at AS "publishedAt", plan->>'order' AS "order",
    (SELECT d.id FROM stage.draw d WHERE d.round_id = $1 AND d.state = 'revealed' ORDER BY d.revealed_at DESC LIMIT 1) AS "drawId"
  FROM stage.publication WHERE round_id = $1 ORDER BY no DESC LIMIT 1`;

/** The sittings as published. */
@Injectable()
export class Sessions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: EntryCards,
  ) {}

  /** Those of a round, by day and room, for whoever works on the edition. */
  async of(actor: Actor, roundId: string, reader: Reader = this.unit.read): Promise<StageSessionsView> {
    const { editionId } = found(await roundOf(reader, roundId));
    found(may.readSessions(actor, editionId) || null);
    return this.published(reader, roundId);
  }

  /** As `of`; whoever asks decides who may see it. */
  async published(reader: Reader, roundId: string): Promise<StageSessionsView> {
    const order = 'ORDER BY s.starts_at, s.room, s.id';
    const stored = await rows<StoredSession>(reader, `${SESSIONS} WHERE s.round_id = $1 ${order}`, [roundId]);
    const published = (await row<PublicationView>(reader, LAST, [roundId])) ?? null;
    return { items: await this.named(reader, stored), published };
  }

  private async named(reader: Reader, sessions: StoredSession[]): Promise<StageSessionView[]> {
    const ids = sessions.flatMap(({ slots }) => slots.map(({ entryId }) => entryId));
    const cards = new Map((await this.cards.byIds(reader, [...new Set(ids)])).map((card) => [card.id, card]));
    return sessions.map((session) => sessionView(session, cards));
  }
}

function sessionView(session: StoredSession, cards: ReadonlyMap<string, EntryCard>): StageSessionView {
  const times = timetableOf(session);
  const turn = (session.pitchMinutes + session.questionMinutes) * 60_000;
  const slots = session.slots.map(({ entryId, ...slot }) => {
    const startsAt = new Date(slot.startsAt);
    const endsAt = new Date(startsAt.getTime() + turn);
    return { ...slot, startsAt, endsAt, entry: entryNamed(entryId, cards.get(entryId)) };
  });
  return { ...session, slots, pauses: session.pauses.map((pause, at) => ({ ...pause, ...times.pauses[at]! })) };
}

/** How the hall names an entry. */
export function entryNamed(id: string, card: EntryCard | undefined): StageEntryView {
  const { number, title, organisation } = card ?? { number: '', title: '', organisation: '' };
  return { id, number, title, organisation };
}
