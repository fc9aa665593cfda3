import { AnswerDialog } from './answer-dialog.js';
import type { Conflict, Decision } from './api/conflicts.js';
import { DecideDialog } from './decide-dialog.js';
import { PinDialog } from './pin-dialog.js';

/** Which dialog of the list is open: a decision, a new relation, or the answer to one's own. */
export type OpenDialog = Decision | 'pin' | Conflict | null;

interface ConflictDialogsProps {
  editionId: string;
  open: OpenDialog;
  picked: ReadonlySet<string>;
  onClose: () => void;
  onDone: () => void;
}

/** The dialogs of the list. */
export function ConflictDialogs({ editionId, open, picked, onClose, onDone }: ConflictDialogsProps) {
  if (open === null) return null;
  if (open === 'pin') return <PinDialog editionId={editionId} onCancel={onClose} onDone={onDone} />;
  if (typeof open === 'object') return <AnswerDialog editionId={editionId} conflict={open} onClose={onClose} />;
  return <DecideDialog editionId={editionId} ids={[...picked]} decision={open} onCancel={onClose} onDone={onDone} />;
}
