import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PublishDraft } from '../actions/workbench/publish-draft.js';
import { UndoPublication } from '../actions/workbench/undo-publication.js';
import { VerifyAssignment } from '../actions/workbench/verify-assignment.js';
import type { VerificationView } from '../queries/workbench/verification.view.js';
import { PublishDraftDto } from './workbench.dto.js';

@Controller('rounds/:id')
export class WorkbenchPublicationController {
  constructor(
    private readonly publishDraft: PublishDraft,
    private readonly undoPublication: UndoPublication,
    private readonly verifyAssignment: VerifyAssignment,
  ) {}

  @Put('assignment-draft/publication')
  @HttpCode(204)
  publish(@By() actor: Actor, @Param('id') id: string, @Body() { draftId }: PublishDraftDto): Promise<void> {
    return this.publishDraft.run(actor, id, draftId);
  }

  /** What was in force before is in force again. */
  @Delete('assignment-draft/publication')
  @HttpCode(204)
  undo(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.undoPublication.run(actor, id);
  }

  /** Computes the assignment in force again from what is stored; nothing is written. */
  @Post('assignment-verifications')
  @HttpCode(200)
  verify(@By() actor: Actor, @Param('id') id: string): Promise<VerificationView> {
    return this.verifyAssignment.run(actor, id);
  }
}
