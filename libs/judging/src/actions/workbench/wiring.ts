import { BeginDraft } from './begin-draft.js';
import { ChangeDraft } from './change-draft.js';
import { CopyPublished } from './copy-published.js';
import { DropDraft } from './drop-draft.js';
import { LockDraft } from './lock-draft.js';
import { PublishDraft } from './publish-draft.js';
import { RepairPublished } from './repair-published.js';
import { UndoPublication } from './undo-publication.js';
import { VerifyAssignment } from './verify-assignment.js';
import { WorkOutDraft } from './work-out-draft.js';

/** What organisers do to a draft of an assignment. */
export const WORKBENCH_ACTIONS = [
  BeginDraft,
  ChangeDraft,
  CopyPublished,
  DropDraft,
  LockDraft,
  PublishDraft,
  RepairPublished,
  UndoPublication,
  VerifyAssignment,
  WorkOutDraft,
];
