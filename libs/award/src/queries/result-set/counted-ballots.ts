import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { EvidenceBallot } from '../../domain/result-set/evidence.js';

const BALLOTS = `SELECT b.award_code AS award, b.rule->>'majority' AS majority, cardinality(b.electors) AS electors,
    cardinality(b.recused) AS recused, (SELECT c->>'entryId' FROM jsonb_array_elements(b.candidates) c
      WHERE c->>'id' = b.winner::text) AS winner,
    coalesce((SELECT jsonb_agg(jsonb_build_object('no', r.no, 'outcome', r.outcome, 'cast', r.counts->'cast',
        'abstained', r.counts->'abstained', 'votes', (SELECT coalesce(jsonb_agg(jsonb_build_object(
            'entryId', c->>'entryId', 'votes', v->'votes')), '[]')
          FROM jsonb_array_elements(r.counts->'votes') v JOIN jsonb_array_elements(b.candidates) c ON c->>'id' = v->>'id'))
        ORDER BY r.no)
      FROM award.ballot_round r WHERE r.ballot_id = b.id AND r.counts IS NOT NULL AND r.outcome <> 'void'), '[]') AS rounds
  FROM award.ballot b WHERE b.edition_id = $1 AND b.state IN ('decided', 'undecided') ORDER BY b.ended_at, b.id`;

/** Every ballot of the edition that ended with a count, the oldest first: sums alone, never who voted how. */
export function countedBallots(reader: Reader, editionId: string): Promise<EvidenceBallot[]> {
  return rows<EvidenceBallot>(reader, BALLOTS, [editionId]);
}
