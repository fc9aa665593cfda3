import type { Actor } from '#kernel';
import { overseenEditions } from '../../domain/policy.js';

/**
 * The one rule of who sees which entries, for page, list, count and file alike: `may.seeEntry` in SQL over
 * `entry.entry e`. Its two parameters are {@link seenBy}, at the places given.
 */
export function visible(person: number, editions: number): string {
  return `(e.member_ids @> ARRAY[$${person}::uuid] OR e.revision_no > 0 AND e.edition_id = ANY($${editions}::uuid[]))`;
}

/** The parameters of {@link visible}, in order. */
export function seenBy(actor: Actor): [string | null, string[]] {
  return [actor.personId, overseenEditions(actor)];
}
