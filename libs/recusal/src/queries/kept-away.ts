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

const KEPT = `SELECT ${keptAway('$1::uuid', '$2::uuid')} AS kept`;

/** Refuses (409 `kept-away`) somebody who must keep away from the subject. */
export async function refuseKeptAway(reader: Reader, personId: string | null, subjectId: string): Promise<void> {
  if (personId === null) return;
  const answer = await row<{ kept: boolean }>(reader, KEPT, [personId, subjectId]);
  if (answer?.kept) refuse('conflict', 'kept-away');
}
