import { refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Whether a person must keep away from a subject, in SQL, for the statements of the contexts above. */
export function keptAway(person: string, subject: string): string {
  return `EXISTS (SELECT FROM recusal.conflict kept
    WHERE kept.subject_id = ${subject} AND kept.person_id = ${person} AND kept.effect = 'block')`;
}

/** Whether a person still has to say how they stand to a subject before its files open, in SQL. */
export function declarationDue(person: string, subject: string): string {
  return `(NOT EXISTS (SELECT FROM recusal.clearance said
      WHERE said.person_id = ${person} AND said.subject_id = ${subject})
    OR EXISTS (SELECT FROM recusal.conflict asked
      WHERE asked.subject_id = ${subject} AND asked.person_id = ${person} AND asked.effect = 'declare'))`;
}

const STANDING = `SELECT c.effect FROM recusal.conflict c WHERE c.person_id = $1 AND c.subject_id = ANY($2::uuid[])
  AND c.effect <> 'none' ORDER BY c.effect LIMIT 1`;

/**
 * Refuses (409) somebody who decides about subjects: `kept-away` when they must keep away from one of them,
 * `relation-unanswered` while they have not said what a relation that was found to one of them means.
 */
export async function refuseKeptAway(
  reader: Reader,
  personId: string | null,
  subjectIds: readonly string[],
): Promise<void> {
  if (personId === null || subjectIds.length === 0) return;
  const standing = await row<{ effect: 'block' | 'declare' }>(reader, STANDING, [personId, [...subjectIds]]);
  if (standing) refuse('conflict', standing.effect === 'block' ? 'kept-away' : 'relation-unanswered');
}
