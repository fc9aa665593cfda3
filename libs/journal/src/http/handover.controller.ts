import { Controller, Get } from '@nestjs/common';
import { Public } from '#platform/http';
import { HandoverView } from '../queries/handover.view.js';
import { PresentHandover } from '../queries/present-handover.js';

/** Since when the portal is run at another place. */
@Controller('handover')
@Public()
export class HandoverController {
  constructor(private readonly handover: PresentHandover) {}

  @Get()
  read(): Promise<HandoverView> {
    return this.handover.view();
  }
}
