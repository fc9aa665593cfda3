import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PortalConfig } from './config.js';
import { unlessGiven } from './outage.js';
import { UnitOfWork } from './unit-of-work.js';

/** Keeps the row that moves the clock only while a demo process wants it; any other process starts on real time. */
@Injectable()
export class DemoClock implements OnModuleInit {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly config: PortalConfig,
  ) {}

  async onModuleInit(): Promise<void> {
    const sql = this.config.DEMO_CLOCK
      ? 'INSERT INTO platform.clock_offset DEFAULT VALUES ON CONFLICT DO NOTHING'
      : 'DELETE FROM platform.clock_offset';
    await this.unit.run((tx) => tx.query(sql)).catch(unlessGiven);
  }
}
