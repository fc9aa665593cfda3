import { Injectable, Logger } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Opened, StartSession } from '../session/start-session.js';
import { Factors } from './factors.js';

/** Gives the code of one's authenticator: from then on the session opens all that its seats allow. */
@Injectable()
export class PassFactor {
  private readonly log = new Logger('Security');

  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly factors: Factors,
    private readonly sessions: StartSession,
  ) {}

  async run(actor: Actor, code: string): Promise<Opened> {
    const opened = await this.unit.run((tx) => this.within(tx, actor, code));
    if (opened) return opened;
    this.log.warn({ event: 'second-factor-failed', person: actor.personId });
    return refuse('invalid', 'factor-wrong');
  }

  /** Null is committed too: a wrong code is counted. */
  async within(tx: Tx, actor: Actor, code: string): Promise<Opened | null> {
    const factor = await this.factors.lock(tx, actor.personId);
    if (!factor.secret) return refuse('conflict', 'factor-not-begun');
    if (!(await this.factors.accept(tx, factor, factor.secret, code))) return null;
    const note = { editionId: null, subject: factor.personId, details: { sessionId: actor.sessionId } };
    await this.journal.record(tx, actor, 'identity.second-factor-passed', note);
    return this.sessions.strengthen(tx, actor);
  }
}
