import { type Actor, type Localised, refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** How far somebody may begin to judge in an edition. */
export interface Readiness {
  /** The undertaking in force; null: the edition asks for none. */
  text: Localised | null;
  textHash: string | null;
  version: number;
  /** When this person signed the text in force. */
  signedAt: Date | null;
  /** Whether the edition asks for a second factor which this session has not given. */
  factorDue: boolean;
}

/** Whether a session has given a second factor, in SQL; a code on paper is handed to a judge whose face is known, and stands for it. */
export const strong = (session: string) => `(${session}.strong_at IS NOT NULL OR ${session}.paper_code_id IS NOT NULL)`;

const READY = `SELECT e.plan->'judging'->'undertaking' AS text, e.undertaking_hash AS "textHash", e.version,
    u.signed_at AS "signedAt",
    e.judge_factor AND NOT EXISTS (SELECT FROM identity.session s WHERE s.id = $3 AND ${strong('s')}) AS "factorDue"
  FROM competition.edition e
  LEFT JOIN judging.undertaking u ON u.edition_id = e.id AND u.person_id = $2 AND u.text_hash = e.undertaking_hash
  WHERE e.id = $1`;

/** Where this person stands; undefined: there is no such edition. */
export function readinessOf(reader: Reader, actor: Actor, editionId: string): Promise<Readiness | undefined> {
  return row<Readiness>(reader, READY, [editionId, actor.personId, actor.sessionId]);
}

/**
 * In SQL, the refusal that a judge meets before anything of an edition is seen or done: `judge-factor-needed` where the
 * edition asks for a second factor and the session has given none, `undertaking-unsigned` until the text in force is
 * signed; null: neither.
 * @param session compared with an id: `= $3`, `= ANY($2)`
 */
export function unreadyIn(edition: string, person: string, session: string): string {
  return `(SELECT CASE
      WHEN g.judge_factor AND NOT EXISTS (SELECT FROM identity.session k
        WHERE k.person_id = ${person} AND k.id ${session} AND ${strong('k')}) THEN 'judge-factor-needed'
      WHEN g.undertaking_hash IS NOT NULL AND NOT EXISTS (SELECT FROM judging.undertaking u WHERE u.edition_id = g.id
        AND u.person_id = ${person} AND u.text_hash = g.undertaking_hash) THEN 'undertaking-unsigned'
    END FROM competition.edition g WHERE g.id = ${edition})`;
}

const UNREADY = `SELECT ${unreadyIn('$1', '$2', '= $3')} AS unready`;

/** Before a judge sees or does anything: refuses (403) with what {@link unreadyIn} says. */
export async function refuseUnready(reader: Reader, actor: Actor, editionId: string): Promise<void> {
  const one = await row<{ unready: string | null }>(reader, UNREADY, [editionId, actor.personId, actor.sessionId]);
  refuseFor(one?.unready ?? null, editionId);
}

/** Refuses (403) with a code that {@link unreadyIn} gave, if it gave one. */
export function refuseFor(unready: string | null, editionId: string): void {
  if (unready === 'judge-factor-needed') refuse('not-allowed', 'judge-factor-needed');
  if (unready !== null) refuse('not-allowed', 'undertaking-unsigned', { editionId });
}
