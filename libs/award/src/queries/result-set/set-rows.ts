import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { SetCheck, SetContent, SetState } from '../../domain/result-set/result-set.js';

/** A result set with what became of it. */
export interface SetRow {
  readonly id: string;
  readonly editionId: string;
  readonly no: number;
  readonly state: SetState;
  readonly hash: string;
  readonly rulesVersion: number;
  readonly checks: readonly SetCheck[];
  readonly madeByName: string;
  readonly madeAt: Date;
  readonly comment: string;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly decidedComment: string | null;
}

const LIVE = `SELECT s.id FROM award.result_set s JOIN award.result_decision d ON d.set_id = s.id AND d.outcome = 'applied'
  WHERE s.edition_id = $1 ORDER BY s.no DESC LIMIT 1`;
const CARD = `s.id, s.edition_id AS "editionId", s.no, s.hash, s.rules_version AS "rulesVersion", s.checks,
    maker.name AS "madeByName", s.made_at AS "madeAt", s.comment, decider.name AS "decidedByName",
    d.decided_at AS "decidedAt", d.comment AS "decidedComment",
    CASE WHEN d.set_id IS NULL THEN 'beside' WHEN d.outcome = 'dropped' THEN 'dropped'
      WHEN EXISTS (SELECT FROM award.result_set n JOIN award.result_decision nd ON nd.set_id = n.id
        AND nd.outcome = 'applied' WHERE n.edition_id = s.edition_id AND n.no > s.no) THEN 'superseded'
      ELSE 'live' END AS state`;
const FROM = `FROM award.result_set s JOIN identity.person maker ON maker.id = s.made_by
  LEFT JOIN award.result_decision d ON d.set_id = s.id LEFT JOIN identity.person decider ON decider.id = d.decided_by`;

/** Every set of an edition, the newest first. */
export function setsOf(reader: Reader, editionId: string): Promise<SetRow[]> {
  return rows<SetRow>(reader, `SELECT ${CARD} ${FROM} WHERE s.edition_id = $1 ORDER BY s.no DESC`, [editionId]);
}

/** One set. */
export function setRow(reader: Reader, id: string): Promise<SetRow | undefined> {
  return row<SetRow>(reader, `SELECT ${CARD} ${FROM} WHERE s.id = $1`, [id]);
}

/** What a set says of entries and prizes. */
export async function contentOf(reader: Reader, id: string): Promise<SetContent | undefined> {
  return (await row<{ content: SetContent }>(reader, 'SELECT content FROM award.result_set WHERE id = $1', [id]))
    ?.content;
}

/** A set that counts now. */
export interface LiveSet {
  readonly id: string;
  readonly no: number;
  readonly hash: string;
  /** Entries by their labels in its bundle. */
  readonly labels: Readonly<Record<string, string>>;
  readonly content: SetContent;
  readonly finalisedAt: Date;
}

/** The set that counts; undefined before the results were finalised. */
export function liveSet(reader: Reader, editionId: string): Promise<LiveSet | undefined> {
  const sql = `SELECT s.id, s.no, s.hash, s.key->'entries' AS labels, s.content, d.decided_at AS "finalisedAt" FROM award.result_set s
    JOIN award.result_decision d ON d.set_id = s.id WHERE s.id = (${LIVE})`;
  return row<LiveSet>(reader, sql, [editionId]);
}
