import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { OwnRelations } from '../queries/own-relations.js';
import type { OwnRelationsView } from '../queries/own-relations.view.js';

@Controller('editions/:editionId/relations')
export class OwnRelationsController {
  constructor(private readonly relations: OwnRelations) {}

  @Get('mine')
  mine(@By() actor: Actor, @Param('editionId') id: string): Promise<OwnRelationsView> {
    return this.relations.of(actor, id);
  }
}
