import type { QueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { type Assignment, assignmentKey, type Sheet } from '../api/assignment.js';
import type { Named } from './ports.js';

/** Puts what the server has just said of a sheet into the page and the list at hand; a submitted one is read anew. */
export function hearSheet(client: QueryClient, { assignment: id, edition }: Named, sheet: Sheet): void {
  const list = ['editions', edition, 'assignments', 'mine'];
  client.setQueryData<Assignment>(assignmentKey(id), (known) => known && { ...known, sheet, can: canOf(known, sheet) });
  client.setQueryData<Answer<'DutiesView'>>(list, (known) => known && { ...known, items: known.items.map(told) });
  if (sheet.state !== 'draft') void client.invalidateQueries({ queryKey: assignmentKey(id) });

  function told(duty: Answer<'DutyView'>): Answer<'DutyView'> {
    if (duty.id !== id) return duty;
    const state = sheet.state === 'voided' ? duty.sheet : sheet.state;
    return { ...duty, sheet: state, total: sheet.total, savedAt: sheet.savedAt };
  }
}

/** Reads the lists again, once for all that has gone out. */
export const hearLists = (client: QueryClient): void =>
  void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'editions' && queryKey[3] === 'mine' });

/** Without asking again: what is handed in is locked. */
const canOf = ({ can }: Assignment, { state }: Sheet): Assignment['can'] =>
  state === 'draft' ? can : { ...can, save: false, submit: false };
