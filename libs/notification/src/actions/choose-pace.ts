import { Injectable } from '@nestjs/common';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { Preference } from '../domain/pace.js';
import { may } from '../domain/policy.js';

const WRITE = `INSERT INTO notification.preference (person_id, pace) VALUES ($1, $2)
  ON CONFLICT (person_id) DO UPDATE SET pace = EXCLUDED.pace`;

/** Somebody decides how they want to be written to. */
@Injectable()
export class ChoosePace {
  constructor(private readonly unit: UnitOfWork) {}

  run(actor: Actor, pace: Preference): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, pace));
  }

  async within(tx: Tx, actor: Actor, pace: Preference): Promise<void> {
    permit(may.readInbox(actor));
    await tx.query(WRITE, [actor.personId, pace]);
  }
}
