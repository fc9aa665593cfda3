import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import type { RevisionChangesView, RevisionView } from '../queries/revision/revision.view.js';
import { RevisionPage } from '../queries/revision/revision-page.js';
import { RevisionNumber } from './revision-number.js';
import { RevisionChangesQuery } from './revision.dto.js';

@Controller('entries/:id/revisions/:no')
export class RevisionController {
  constructor(private readonly page: RevisionPage) {}

  @Get()
  one(@By() actor: Actor, @Param('id') id: string, @Param('no', RevisionNumber) no: number): Promise<RevisionView> {
    return this.page.show(actor, id, no);
  }

  @Get('changes')
  changes(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('no', RevisionNumber) no: number,
    @Query() { since }: RevisionChangesQuery,
  ): Promise<RevisionChangesView> {
    return this.page.changes(actor, id, no, since ?? no - 1);
  }
}
