import { ChangeController } from './change.controller.js';
import { ConsentController } from './consent.controller.js';
import { CopyController } from './copy.controller.js';
import { DeadlineController } from './deadline.controller.js';
import { DeskController } from './desk.controller.js';
import { DocumentController } from './document.controller.js';
import { EditionEntriesController } from './edition-entries.controller.js';
import { EntryController } from './entry.controller.js';
import { ExaminationController } from './examination.controller.js';
import { ExtensionController } from './extension.controller.js';
import { FileController } from './file.controller.js';
import { FormController } from './form.controller.js';
import { JoiningController } from './joining.controller.js';
import { MemberController } from './member.controller.js';
import { PaperController } from './paper.controller.js';
import { ProposalController } from './proposal.controller.js';
import { QueueController } from './queue.controller.js';
import { ReviewController } from './review.controller.js';
import { RevisionController } from './revision.controller.js';
import { SubmissionController } from './submission.controller.js';
import { TeamController } from './team.controller.js';
import { ThreadController } from './thread.controller.js';

/** Everything that speaks. */
export const CONTROLLERS = [
  ...[EditionEntriesController, EntryController, CopyController, DocumentController, FileController],
  ...[SubmissionController, ReviewController, DeadlineController, ThreadController, PaperController],
  ...[DeskController, ProposalController, QueueController, RevisionController],
  ...[ExaminationController, FormController, ExtensionController, ChangeController],
  ...[TeamController, MemberController, JoiningController, ConsentController],
];
