import type { Actor } from '#kernel';
import { overseenEditions } from '../../domain/policy.js';

/**
 * The one rule of who sees which entries, for page, list, count and file alike: `may.seeEntry` in SQL over
 * `entry.entry e`. Its two parameters are {@link seenBy}, at the places given, or columns that hold them.
 */
export function visible(person: number | string, editions: number | string): string {
  const [who, where] = [person, editions].map((place) => (typeof place === 'number' ? `$${place}` : place));
  return `(e.revision_no > 0 AND e.edition_id = ANY(${where}::uuid[]) OR e.member_ids @> ARRAY[${who}::uuid])`;
}

/** The parameters of {@link visible}, in order. */
export function seenBy(actor: Actor): [string | null, string[]] {
  return [actor.personId, overseenEditions(actor)];
}
