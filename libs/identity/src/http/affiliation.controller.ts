import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { StateAffiliation } from '../actions/organisation/state-affiliation.js';
import type { AffiliationsView } from '../queries/organisation/affiliation.view.js';
import { OwnAffiliations } from '../queries/organisation/own-affiliations.js';
import { AffiliationDto } from './affiliation.dto.js';

@Controller('me/affiliations')
export class AffiliationController {
  constructor(
    private readonly own: OwnAffiliations,
    private readonly state: StateAffiliation,
  ) {}

  @Get()
  list(@By() actor: Actor): Promise<AffiliationsView> {
    return this.own.of(actor);
  }

  @Put(':organisationId')
  @HttpCode(204)
  put(@By() actor: Actor, @Param('organisationId') id: string, @Body() { leftOn }: AffiliationDto): Promise<void> {
    return this.state.run(actor, id, leftOn);
  }
}
