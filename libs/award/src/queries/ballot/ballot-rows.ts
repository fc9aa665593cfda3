import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { BallotEntity } from '../../tables/ballot.entity.js';
import type { BallotRoundEntity } from '../../tables/ballot-round.entity.js';

/** A round with how many have voted, and whether this person has; never what lies in its urn. */
export type RoundRow = Omit<BallotRoundEntity, 'urn'> & { turnout: number; voted: boolean };

/** A ballot with its rounds. */
export type BallotRow = Omit<BallotEntity, 'rule'> & { rounds: RoundRow[]; recusedNames: string[] };

const BALLOTS = `SELECT b.id, b.edition_id AS "editionId", b.award_code AS "awardCode", b.state, b.candidates, b.electors, b.recused,
    b.opened_by AS "openedBy", b.opened_at AS "openedAt", b.ended_at AS "endedAt", b.winner, b.void_reason AS "voidReason",
    ARRAY(SELECT p.name FROM identity.person p WHERE p.id = ANY(b.recused) ORDER BY p.name) AS "recusedNames"
  FROM award.ballot b WHERE b.edition_id = $1 ORDER BY b.opened_at, b.id`;

const ROUNDS = `SELECT r.ballot_id AS "ballotId", r.no, r.candidates, r.opened_at AS "openedAt", r.closes_at AS "closesAt",
    r.closed_at AS "closedAt", r.counts, r.receipts, r.outcome,
    (SELECT count(*)::int FROM award.ballot_turnout t WHERE t.ballot_id = r.ballot_id AND t.no = r.no) AS turnout,
    EXISTS (SELECT FROM award.ballot_turnout t WHERE t.ballot_id = r.ballot_id AND t.no = r.no AND t.person_id = $2) AS voted
  FROM award.ballot_round r JOIN award.ballot b ON b.id = r.ballot_id
  WHERE b.edition_id = $1 ORDER BY r.ballot_id, r.no`;

/** The ballots of an edition with their rounds, in two statements. */
export async function ballotsOf(reader: Reader, editionId: string, personId: string | null): Promise<BallotRow[]> {
  const ballots = await rows<Omit<BallotRow, 'rounds'>>(reader, BALLOTS, [editionId]);
  const rounds = await rows<RoundRow>(reader, ROUNDS, [editionId, personId]);
  return ballots.map((ballot) => ({ ...ballot, rounds: rounds.filter(({ ballotId }) => ballotId === ballot.id) }));
}

/** A candidate whom somebody named. */
export interface NominationRow {
  id: string;
  awardCode: string;
  entryId: string;
  holderId: string | null;
  namedBy: string;
  grounds: string;
}

const NAMED = `SELECT n.id, n.award_code AS "awardCode", n.entry_id AS "entryId", n.holder_id AS "holderId",
    p.name AS "namedBy", n.grounds
  FROM award.expert_nomination n JOIN identity.person p ON p.id = n.named_by
  WHERE n.edition_id = $1 ORDER BY n.named_at, n.id`;

/** Whom experts named in an edition, the first one first. */
export function nominationsOf(reader: Reader, editionId: string): Promise<NominationRow[]> {
  return rows<NominationRow>(reader, NAMED, [editionId]);
}
