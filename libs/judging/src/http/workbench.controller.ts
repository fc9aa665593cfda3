import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { BeginDraft } from '../actions/workbench/begin-draft.js';
import { CopyPublished } from '../actions/workbench/copy-published.js';
import { DropDraft } from '../actions/workbench/drop-draft.js';
import { Workbench } from '../queries/workbench/workbench.js';
import { BegunDraftView, type WorkbenchView } from '../queries/workbench/workbench.view.js';
import { BeginDraftDto } from './workbench.dto.js';

@Controller('rounds/:id')
export class WorkbenchController {
  constructor(
    private readonly workbench: Workbench,
    private readonly beginDraft: BeginDraft,
    private readonly copyPublished: CopyPublished,
    private readonly dropDraft: DropDraft,
  ) {}

  /** The assignment in force and the draft beside it. */
  @Get('workbench')
  look(@By() actor: Actor, @Param('id') id: string): Promise<WorkbenchView> {
    return this.workbench.of(actor, id);
  }

  /** Begins to work a draft out. */
  @Post('assignment-drafts')
  begin(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { seed, ...settings }: BeginDraftDto,
  ): Promise<BegunDraftView> {
    return this.beginDraft.run(actor, id, settings, seed);
  }

  /** Takes what is in force as a draft. */
  @Post('assignment-copies')
  copy(@By() actor: Actor, @Param('id') id: string): Promise<BegunDraftView> {
    return this.copyPublished.run(actor, id);
  }

  /** Stops the search, or discards its result. */
  @Delete('assignment-draft')
  @HttpCode(204)
  drop(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.dropDraft.run(actor, id);
  }
}
