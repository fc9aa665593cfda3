import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { isAlive } from '../domain/session-life.js';
import { sessionById } from './live-session.js';
import type { SessionsView, SessionView } from './session.view.js';

const OWN = `SELECT id, device, created_at AS "createdAt", last_seen_at AS "lastSeenAt", id = $2 AS current,
    clock_timestamp() AS at
  FROM identity.session WHERE person_id = $1 ORDER BY created_at DESC, id LIMIT 100`;
const NOBODY: SessionView = Object.freeze({ person: null, seats: [], secondFactor: 'not-needed', byCode: false });

type OwnRow = SessionsView['items'][number] & { at: Date };

/** What a person may know of sessions: the present one, and the list of their own. */
@Injectable()
export class SessionViews {
  constructor(private readonly unit: UnitOfWork) {}

  async present(actor: Actor): Promise<SessionView> {
    return actor.sessionId === null ? NOBODY : this.of(this.unit.read, actor.sessionId);
  }

  async of(reader: Reader, sessionId: string | null): Promise<SessionView> {
    const { person, seats, factor, byCode } = found(sessionId === null ? null : await sessionById(reader, sessionId));
    return { person: { ...person }, seats: [...seats], secondFactor: factor, byCode };
  }

  async own(actor: Actor): Promise<SessionsView> {
    const list = await rows<OwnRow>(this.unit.read, OWN, [actor.personId, actor.sessionId]);
    const living = list.filter((session) => isAlive(session, actor.seats, session.at));
    const items = living.map(({ at: _, ...session }) => session);
    return { items, total: items.length, page: 1, pageSize: 100 };
  }
}
