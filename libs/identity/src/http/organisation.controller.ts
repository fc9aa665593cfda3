import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { SearchQuery } from '#platform/page.dto';
import { RegisterOrganisation } from '../actions/organisation/register-organisation.js';
import { Organisations } from '../queries/organisations.js';
import type { OrganisationsView, OrganisationView } from '../queries/organisation.view.js';
import { RegisterOrganisationDto } from './organisation.dto.js';

@Controller('organisations')
export class OrganisationController {
  constructor(
    private readonly organisations: Organisations,
    private readonly registerOrganisation: RegisterOrganisation,
  ) {}

  @Get()
  search(@Query() page: SearchQuery): Promise<OrganisationsView> {
    return this.organisations.search(page);
  }

  /** Finds it by its code or name, or adds it. */
  @Post()
  register(@By() actor: Actor, @Body() body: RegisterOrganisationDto): Promise<OrganisationView> {
    return this.registerOrganisation.run(actor, body);
  }
}
