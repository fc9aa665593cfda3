import { ENTRY_NUMBER } from '#entry';
import type { Actor } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { padded } from '../../domain/record/record-index.js';
import { jsonPart, type RecordPart } from './record-part.js';

const nameOf = (person: string) => `(SELECT who.name FROM identity.person who WHERE who.id = ${person})`;
const namesOf = (people: string) =>
  `ARRAY(SELECT who.name FROM identity.person who WHERE who.id = ANY(${people}) ORDER BY who.name, who.id)`;

const PRIZES = `SELECT p.id, p.award_code AS award, p.entry_id AS "entryId",
    CASE WHEN e.number IS NULL THEN NULL ELSE ${ENTRY_NUMBER} END AS number, e.title, p.holder_name AS holder, p.rank, p.state,
    p.reason, p.proposed_at AS "proposedAt", ${nameOf('p.proposed_by')} AS "proposedBy", p.confirmed_at AS "confirmedAt",
    ${nameOf('p.confirmed_by')} AS "confirmedBy", p.ballot_id AS ballot, p.withdrawn_reason AS "withdrawnReason", p.bars,
    p.suspended_reason AS "suspendedReason", p.restored_reason AS "restoredReason"
  FROM award.prize p JOIN competition.edition ed ON ed.id = p.edition_id LEFT JOIN entry.entry e ON e.id = p.entry_id
  WHERE p.edition_id = $1 ORDER BY p.proposed_at, p.id`;
const ALLOTMENTS = `SELECT a.made_at AS at, ${nameOf('a.made_by')} AS by, a.skipped FROM award.allotment a
  WHERE a.edition_id = $1 ORDER BY a.made_at, a.id`;
const NOMINATIONS = `SELECT n.award_code AS award, n.entry_id AS "entryId", ${nameOf('n.holder_id')} AS holder, n.named_at AS at,
    ${nameOf('n.named_by')} AS by, n.grounds FROM award.expert_nomination n WHERE n.edition_id = $1 ORDER BY n.named_at, n.id`;
/** Who voted what is in no column but the urn, which is left where it is; a round that is counted has none. */
const BALLOTS = `SELECT b.id, b.award_code AS award, b.state, b.rule, b.candidates, b.opened_at AS "openedAt",
    ${nameOf('b.opened_by')} AS "openedBy", b.ended_at AS "endedAt", b.winner, b.void_reason AS "voidReason",
    ${namesOf('b.electors')} AS electors, ${namesOf('b.recused')} AS recused,
    (SELECT jsonb_agg(jsonb_build_object('no', r.no, 'candidates', r.candidates, 'openedAt', r.opened_at, 'closesAt', r.closes_at,
      'closedAt', r.closed_at, 'counts', r.counts, 'receipts', r.receipts, 'outcome', r.outcome, 'turnout',
      (SELECT count(*) FROM award.ballot_turnout t WHERE t.ballot_id = r.ballot_id AND t.no = r.no)) ORDER BY r.no)
      FROM award.ballot_round r WHERE r.ballot_id = b.id) AS rounds
  FROM award.ballot b WHERE b.edition_id = $1 ORDER BY b.opened_at, b.id`;

/**
 * Every prize with its reasons, also those that were taken back, who was passed over and who was named, and ballots as counted.
 * Whoever must keep away from a candidate is refused.
 */
export async function awardParts(reader: Reader, actor: Actor, editionId: string): Promise<RecordPart[]> {
  const given = {
    prizes: await rows(reader, PRIZES, [editionId]),
    allotments: await rows(reader, ALLOTMENTS, [editionId]),
    nominations: await rows(reader, NOMINATIONS, [editionId]),
  };
  const ballots = await rows<{ candidates: { entryId: string }[] }>(reader, BALLOTS, [editionId]);
  const voted = ballots.flatMap(({ candidates }) => candidates.map(({ entryId }) => entryId));
  await refuseKeptAway(reader, actor.personId, voted);
  return [
    jsonPart('prizes.json', 'prize', given),
    ...ballots.map((one, at) => jsonPart(`ballots/${padded(at + 1)}.json`, 'ballot', one)),
  ];
}
