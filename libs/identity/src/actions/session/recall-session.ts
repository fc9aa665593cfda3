import { Injectable } from '@nestjs/common';
import { type Actor, VISITOR } from '#kernel';
import { sha256 } from '#platform/chance';
import { Gather } from '#platform/gather';
import { unlessGiven } from '#platform/outage';
import { UnitOfWork } from '#platform/unit-of-work';
import { isOpen } from '../../domain/second-factor.js';
import { type LiveSession, sessionsByTokens } from '../../queries/live-session.js';

const TOUCH = 'UPDATE identity.session SET last_seen_at = clock_timestamp() WHERE id = $1';

/** Who asks, and whether their session opens everything their seats allow. */
export interface Recalled {
  readonly actor: Actor;
  readonly open: boolean;
  /** Opened by a printed code: it is for a judge's work alone. */
  readonly byCode: boolean;
}

const NOBODY: Recalled = { actor: VISITOR, open: true, byCode: false };

/**
 * Finds the session of a request's cookie: one statement for the requests that arrive together, and once a minute a second
 * one that keeps the session alive; a portal that was given to another place is read without that.
 */
@Injectable()
export class RecallSession {
  private readonly sessions = new Gather((hashes: string[]) => sessionsByTokens(this.unit.read, hashes));

  constructor(private readonly unit: UnitOfWork) {}

  async run(token: string | undefined): Promise<Recalled> {
    const session = await this.find(token);
    if (session?.touchDue) await this.unit.run((tx) => tx.query(TOUCH, [session.id])).catch(unlessGiven);
    return session ? recalled(session) : NOBODY;
  }

  /** The same without keeping the session alive: a page left open is nobody at work. */
  async look(token: string | undefined): Promise<Recalled> {
    const session = await this.find(token);
    return session ? recalled(session) : NOBODY;
  }

  private async find(token: string | undefined): Promise<LiveSession | undefined> {
    return token ? this.sessions.of(sha256(token)) : undefined;
  }
}

/** Until the second factor is given, a session acts without any seat. */
function recalled({ id, person, seats, factor, byCode }: LiveSession): Recalled {
  const open = isOpen(factor);
  return { actor: { personId: person.id, sessionId: id, seats: open ? seats : [] }, open, byCode };
}
