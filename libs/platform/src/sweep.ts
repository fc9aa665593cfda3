import { Injectable } from '@nestjs/common';
import { Every } from './timer.js';
import { UnitOfWork } from './unit-of-work.js';

/** Forgets, once a night, what only the last day needed: answers kept for repeated requests, and counters of attempts. */
@Injectable()
@Every('17 3 * * *')
export class Sweep {
  constructor(private readonly unit: UnitOfWork) {}

  async run(): Promise<void> {
    await this.unit.run(async (tx) => {
      await tx.query(`DELETE FROM platform.idempotency WHERE created_at < clock_timestamp() - interval '24 hours'`);
      await tx.query('DELETE FROM platform.rate_limit WHERE expire < extract(epoch FROM clock_timestamp()) * 1000');
    });
  }
}
