import type { Sheet } from '../api/assignment.js';
import { hasUnfit, isWaiting } from './pending.js';
import type { Outlook } from './ports.js';

/** How far a sheet has got: on this device, on its way, at the server. */
export type SheetPlace =
  | { kind: 'none' | 'keeping' | 'kept' | 'held' | 'uploading' | 'clash' | 'refused' | 'submit-waits' | 'submitting' }
  | { kind: 'uploaded' | 'submitted'; at: string };

/** Where the last change of a sheet is, to be shown beside it. */
export function sheetPlace({ pending, sending, keeping }: Outlook, id: string, sheet: Sheet | null): SheetPlace {
  const own = pending.get(id);
  if (own?.refusal) return { kind: 'refused' };
  if (own?.theirs) return { kind: 'clash' };
  if (own?.submit) return { kind: sending.has(id) ? 'submitting' : 'submit-waits' };
  if (keeping.has(id)) return { kind: 'keeping' };
  if (own && isWaiting(own)) return { kind: sending.has(id) ? 'uploading' : 'kept' };
  if (own && hasUnfit(own)) return { kind: 'held' };
  if (sheet?.state === 'submitted') return { kind: 'submitted', at: sheet.submittedAt ?? sheet.savedAt };
  return sheet ? { kind: 'uploaded', at: sheet.savedAt } : { kind: 'none' };
}
