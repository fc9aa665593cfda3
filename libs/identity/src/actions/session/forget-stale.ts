import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/unit-of-work';
import { ABSOLUTE_MS } from '../../domain/session-life.js';

/** They count for two days: one address gets few mails a day. What was confirmed is kept. */
const UNUSED = `DELETE FROM identity.email_change WHERE sent_at < clock_timestamp() - interval '2 days'
  AND (state = 'cancelled' OR state = 'waiting' AND expires_at < clock_timestamp())`;

/** What cannot be undone any more needs no factor to go back to. */
const SETTLED = `UPDATE identity.email_change SET factor_before = NULL
  WHERE factor_before IS NOT NULL AND expires_at < clock_timestamp()`;

/** Removes sessions, codes and changes of address that no longer open anything. */
@Injectable()
export class ForgetStale {
  constructor(private readonly unit: UnitOfWork) {}

  run(): Promise<void> {
    return this.unit.run(async (tx) => {
      const old = 'DELETE FROM identity.session WHERE created_at < clock_timestamp() - make_interval(secs => $1)';
      await tx.query(old, [ABSOLUTE_MS / 1000]);
      await tx.query('DELETE FROM identity.email_code WHERE expires_at < clock_timestamp()');
      await tx.query('DELETE FROM identity.phone_proof WHERE expires_at < clock_timestamp()');
      await tx.query(UNUSED);
      await tx.query(SETTLED);
    });
  }
}
