import { refuse } from '#kernel';
import type { Entry } from './entry.js';
import type { Called } from './materials.js';
import { openParts } from './window.js';

type Closing = Called & Pick<Entry, 'returnedFields'>;

/**
 * Whether an entry may go over to another version of the form: where a return or a call for materials opens only some
 * parts, the new questions would be closed, so it keeps its version.
 */
export function mayChangeForm(entry: Closing): boolean {
  return openParts(entry) === null;
}

/** Refuses with `form-kept` where {@link mayChangeForm} says no. */
export function assertFormChangeable(entry: Closing): void {
  if (!mayChangeForm(entry)) refuse('conflict', 'form-kept', { open: openParts(entry) });
}

/** Refuses with `answers-in-the-way` and their paths when the newer form has no place for what the team answered. */
export function assertNoneOrphaned(paths: readonly string[]): void {
  if (paths.length > 0) refuse('conflict', 'answers-in-the-way', { count: paths.length, paths });
}
