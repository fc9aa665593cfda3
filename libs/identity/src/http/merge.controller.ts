import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PageQuery } from '#platform/page.dto';
import { MergeOrganisations } from '../actions/organisation/merge-organisations.js';
import { UndoMerge } from '../actions/organisation/undo-merge.js';
import { Register } from '../queries/organisation/register.js';
import type { MadeView, MergesView } from '../queries/organisation/register.view.js';
import { MergeOrganisationsDto } from './organisation.dto.js';

/** Two of the register that turned out to be one. */
@Controller('editions/:editionId/register/merges')
export class MergeController {
  constructor(
    private readonly register: Register,
    private readonly merge: MergeOrganisations,
    private readonly undo: UndoMerge,
  ) {}

  @Get()
  merges(@By() actor: Actor, @Param('editionId') editionId: string, @Query() query: PageQuery): Promise<MergesView> {
    return this.register.merges(actor, editionId, query);
  }

  @Post()
  join(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() body: MergeOrganisationsDto,
  ): Promise<MadeView> {
    return this.merge.run(actor, editionId, body);
  }

  /** Within a day. */
  @Delete(':id')
  @HttpCode(204)
  part(@By() actor: Actor, @Param('editionId') editionId: string, @Param('id') id: string): Promise<void> {
    return this.undo.run(actor, editionId, id);
  }
}
