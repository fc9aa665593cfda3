import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, RateLimit } from '#platform/http';
import { SearchQuery } from '#platform/page.dto';
import { RegisterOrganisation } from '../actions/organisation/register-organisation.js';
import { Organisations } from '../queries/organisation/organisations.js';
import type { OrganisationsView, OrganisationView } from '../queries/organisation/organisation.view.js';
import { RegisterOrganisationDto } from './organisation.dto.js';

@Controller('organisations')
export class OrganisationController {
  constructor(
    private readonly organisations: Organisations,
    private readonly registerOrganisation: RegisterOrganisation,
  ) {}

  /** While somebody types: by name, other name, code, pinyin or its initials. */
  @Get()
  @RateLimit('search')
  search(@Query() page: SearchQuery): Promise<OrganisationsView> {
    return this.organisations.search(page);
  }

  /** By an id it has or had: one that was merged answers as what it became. */
  @Get(':id')
  one(@Param('id') id: string): Promise<OrganisationView> {
    return this.organisations.one(id);
  }

  /** Finds it by its code or name, or adds it. */
  @Post()
  register(@By() actor: Actor, @Body() body: RegisterOrganisationDto): Promise<OrganisationView> {
    return this.registerOrganisation.run(actor, body);
  }
}
