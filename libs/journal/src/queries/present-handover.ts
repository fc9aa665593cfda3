import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/unit-of-work';
import { openHandover } from '../domain/handover.js';
import type { HandoverView } from './handover.view.js';
import { handovers } from './handovers.js';

/** Where the portal is, for everybody who reads here. */
@Injectable()
export class PresentHandover {
  constructor(private readonly unit: UnitOfWork) {}

  async view(): Promise<HandoverView> {
    return { givenAt: openHandover(await handovers(this.unit.read))?.givenAt ?? null };
  }
}
