import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PageQuery, SearchQuery } from '#platform/page.dto';
import { CorrectOrganisation } from '../actions/organisation/correct-organisation.js';
import { MergeOrganisations } from '../actions/organisation/merge-organisations.js';
import { UndoMerge } from '../actions/organisation/undo-merge.js';
import { Register } from '../queries/organisation/register.js';
import type { CorrectionsView, MadeView, MergesView, RegisterView } from '../queries/organisation/register.view.js';
import { CorrectOrganisationDto, MergeOrganisationsDto } from './organisation.dto.js';

/** What staff do with the register of organisations, which serves every edition. */
@Controller('register')
export class RegisterController {
  constructor(
    private readonly register: Register,
    private readonly correct: CorrectOrganisation,
    private readonly merge: MergeOrganisations,
    private readonly undo: UndoMerge,
  ) {}

  @Get('organisations')
  page(@By() actor: Actor, @Query() query: SearchQuery): Promise<RegisterView> {
    return this.register.page(actor, query);
  }

  @Put('organisations/:id')
  @HttpCode(204)
  put(@By() actor: Actor, @Param('id') id: string, @Body() body: CorrectOrganisationDto): Promise<void> {
    return this.correct.run(actor, id, body);
  }

  @Get('organisations/:id/corrections')
  corrections(@By() actor: Actor, @Param('id') id: string): Promise<CorrectionsView> {
    return this.register.corrections(actor, id);
  }

  @Get('merges')
  merges(@By() actor: Actor, @Query() query: PageQuery): Promise<MergesView> {
    return this.register.merges(actor, query);
  }

  @Post('merges')
  join(@By() actor: Actor, @Body() body: MergeOrganisationsDto): Promise<MadeView> {
    return this.merge.run(actor, body);
  }

  /** Within a day. */
  @Delete('merges/:id')
  @HttpCode(204)
  part(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.undo.run(actor, id);
  }
}
