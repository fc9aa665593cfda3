import { Body, Controller, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { SearchQuery } from '#platform/page.dto';
import { CorrectOrganisation } from '../actions/organisation/correct-organisation.js';
import { Duplicates } from '../queries/organisation/duplicates.js';
import { Register } from '../queries/organisation/register.js';
import type { CorrectionsView, DuplicatesView, RegisterView } from '../queries/organisation/register.view.js';
import { CorrectOrganisationDto } from './organisation.dto.js';

/** The register of organisations as the staff of an edition keep it; it serves every edition. */
@Controller('editions/:editionId/register')
export class RegisterController {
  constructor(
    private readonly register: Register,
    private readonly duplicates: Duplicates,
    private readonly correct: CorrectOrganisation,
  ) {}

  @Get('organisations')
  page(@By() actor: Actor, @Param('editionId') editionId: string, @Query() query: SearchQuery): Promise<RegisterView> {
    return this.register.page(actor, editionId, query);
  }

  @Put('organisations/:id')
  @HttpCode(204)
  put(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('id') id: string,
    @Body() body: CorrectOrganisationDto,
  ): Promise<void> {
    return this.correct.run(actor, editionId, { ...body, id });
  }

  @Get('organisations/:id/corrections')
  corrections(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('id') id: string,
  ): Promise<CorrectionsView> {
    return this.register.corrections(actor, editionId, id);
  }

  /** Pairs that may be one. */
  @Get('duplicates')
  twins(@By() actor: Actor, @Param('editionId') editionId: string): Promise<DuplicatesView> {
    return this.duplicates.likely(actor, editionId);
  }
}
