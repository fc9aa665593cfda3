import { Controller, Get } from '@nestjs/common';
import { Public } from '#platform/http';
import { UnitOfWork } from '#platform/unit-of-work';
import { openHandover } from '../domain/handover.js';
import { handovers } from '../queries/handovers.js';
import { HandoverView } from '../queries/handover.view.js';

/** For everybody who reads here meanwhile: since when the portal is run at another place. */
@Controller('handover')
@Public()
export class HandoverController {
  constructor(private readonly unit: UnitOfWork) {}

  @Get()
  async present(): Promise<HandoverView> {
    return { givenAt: openHandover(await handovers(this.unit.read))?.givenAt ?? null };
  }
}
