import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/unit-of-work';
import { ABSOLUTE_MS } from '../../domain/session-life.js';

/** Removes sessions and codes that no longer open anything. */
@Injectable()
export class ForgetStale {
  constructor(private readonly unit: UnitOfWork) {}

  run(): Promise<void> {
    return this.unit.run(async (tx) => {
      const old = 'DELETE FROM identity.session WHERE created_at < clock_timestamp() - make_interval(secs => $1)';
      await tx.query(old, [ABSOLUTE_MS / 1000]);
      await tx.query('DELETE FROM identity.email_code WHERE expires_at < clock_timestamp()');
    });
  }
}
