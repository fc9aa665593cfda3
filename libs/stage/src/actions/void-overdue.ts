import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { overdueDraws } from '../queries/overdue-draws.js';
import { VoidDraw } from './void-draw.js';

/** Makes every draw void whose sitting has begun before it was revealed. */
@Injectable()
export class VoidOverdue {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly voidance: VoidDraw,
  ) {}

  async run(): Promise<void> {
    const ids = await overdueDraws(this.unit.read, await now(this.unit.read));
    for (const id of ids) await this.voidance.run(SYSTEM, id, 'overdue');
  }
}
