import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Opened, StartSession } from '../session/start-session.js';
import { Factors } from './factors.js';

const TAKE = 'UPDATE identity.person SET factor_secret = factor_pending, factor_pending = NULL WHERE id = $1';
const OTHERS = 'DELETE FROM identity.session WHERE person_id = $1 AND id <> $2';

/** Puts an offered secret in force by its first code; every other session of the person ends. */
@Injectable()
export class ConfirmFactor {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly factors: Factors,
    private readonly sessions: StartSession,
  ) {}

  async run(actor: Actor, code: string): Promise<Opened> {
    const opened = await this.unit.run((tx) => this.within(tx, actor, code));
    return opened ?? refuse('invalid', 'factor-wrong');
  }

  /** Null is committed too: a wrong code is counted. */
  async within(tx: Tx, actor: Actor, code: string): Promise<Opened | null> {
    const factor = await this.factors.lock(tx, actor.personId);
    if (!factor.pending) return refuse('conflict', 'factor-not-begun');
    if (!(await this.factors.accept(tx, factor, factor.pending, code))) return null;
    await tx.query(TAKE, [factor.personId]);
    await tx.query(OTHERS, [factor.personId, actor.sessionId]);
    const kind = factor.secret ? 'identity.factor-replaced' : 'identity.factor-enrolled';
    await this.journal.record(tx, actor, kind, { editionId: null, subject: factor.personId });
    return this.sessions.strengthen(tx, actor);
  }
}
