import { ENTRY_NUMBER, ENTRY_REGION } from '#entry';
import { keptAway } from '#recusal';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ReportedEntry } from '../../domain/report/tally.js';

/** An entry of the tables before it is known what it won; `away`: the reader must keep away from it. */
type Unawarded = Omit<ReportedEntry, 'awards'> & { id: string; away: boolean };

/** Admitted once, whatever became of it in the rounds: of one that was disqualified later the decision stays. */
const ADMITTED = `(e.state = 'admitted' OR EXISTS (SELECT FROM entry.decision d WHERE d.entry_id = e.id AND d.verdict = 'admit'))`;

const ENTRIES = `SELECT e.id, ${ENTRY_NUMBER} AS number, r.title, o.name AS organisation, o.kind,
    coalesce(${ENTRY_REGION}, o.region) AS region, r.track, r.division,
    substring(r.content -> 'answers' ->> 'trl' from '^[1-9]$')::int AS trl, ${ADMITTED} AS admitted,
    ARRAY(SELECT j.code FROM judging.participation p JOIN judging.round j ON j.id = p.round_id
      WHERE p.entry_id = e.id AND p.state <> 'left' AND j.state IN ('open', 'closed', 'advanced') ORDER BY j.ordinal) AS rounds,
    ${keptAway('$2', 'e.id')} AS away
  FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  JOIN identity.organisation named ON named.id = r.organisation_id
  JOIN identity.organisation o ON o.id = coalesce(named.merged_into, named.id)
  WHERE e.edition_id = $1 ORDER BY e.number`;

/** Every entry of an edition that was handed in, in one statement. */
export function enteredIn(reader: Reader, editionId: string, personId: string): Promise<Unawarded[]> {
  return rows<Unawarded>(reader, ENTRIES, [editionId, personId]);
}
