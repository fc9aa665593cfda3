import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { WorkOutDraft } from '../actions/workbench/work-out-draft.js';

/** Somebody has asked for a draft of an assignment. */
@Injectable()
@Hears('judging.draft-begun')
export class WorkOutDrafts implements Reaction {
  constructor(private readonly drafts: WorkOutDraft) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.drafts.run(subject);
  }
}
