import { refuse } from '#kernel';
import type { Entry } from './entry.js';

type Returned = Pick<Entry, 'state' | 'returnedFields'>;

/**
 * Whether an entry may go over to another version of the form as far as a return lets it: where only some parts were
 * sent back, the new questions would be closed, so it keeps its version.
 */
export function mayChangeForm({ state, returnedFields }: Returned): boolean {
  return state !== 'returned' || returnedFields.length === 0;
}

/** Refuses with `form-kept` where {@link mayChangeForm} says no. */
export function assertFormChangeable(entry: Returned): void {
  if (!mayChangeForm(entry)) refuse('conflict', 'form-kept', { open: entry.returnedFields });
}

/** Refuses with `answers-in-the-way` and their paths when the newer form has no place for what the team answered. */
export function assertNoneOrphaned(paths: readonly string[]): void {
  if (paths.length > 0) refuse('conflict', 'answers-in-the-way', { count: paths.length, paths });
}
