import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { DeliberationView } from '../queries/deliberation.view.js';
import { Deliberations } from '../queries/deliberations.js';

/** What those look at who decide about prizes. */
@Controller('editions/:editionId/deliberation')
export class DeliberationController {
  constructor(private readonly deliberations: Deliberations) {}

  @Get()
  readDeliberation(@By() actor: Actor, @Param('editionId') editionId: string): Promise<DeliberationView> {
    return this.deliberations.view(actor, editionId);
  }
}
