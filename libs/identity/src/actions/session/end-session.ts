import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';

const DELETE = 'DELETE FROM identity.session WHERE id = $1 AND person_id = $2 RETURNING id';

/** Ends one of one's own sessions, the present one or another. */
@Injectable()
export class EndSession {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string | null): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id));
  }

  async within(tx: Tx, actor: Actor, id: string | null): Promise<void> {
    found(await row(tx, DELETE, [id, actor.personId]));
    const note = { editionId: null, subject: actor.personId, details: { sessionId: id } };
    await this.journal.record(tx, actor, 'identity.session-ended', note);
  }
}
