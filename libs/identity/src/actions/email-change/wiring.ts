import { EmailChanges } from '../../queries/email-changes.js';
import { AskEmailChange } from './ask-email-change.js';
import { CancelEmailChange } from './cancel-email-change.js';
import { ConfirmEmailChange } from './confirm-email-change.js';
import { EmailLinks } from './email-links.js';
import { SendLinkAgain } from './send-link-again.js';
import { UndoEmailChange } from './undo-email-change.js';

/** What changes of address need. */
export const EMAIL_CHANGES = [
  AskEmailChange,
  SendLinkAgain,
  ConfirmEmailChange,
  CancelEmailChange,
  UndoEmailChange,
  EmailLinks,
  EmailChanges,
];
