import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { keptAway } from '#recusal';
import { ballotLife } from '../../domain/ballot.js';
import { BallotEntity } from '../../tables/ballot.entity.js';
import { BallotRoundEntity } from '../../tables/ballot-round.entity.js';
import { openRound } from './open-round.js';

const AWAY = `SELECT elector.id FROM unnest($1::uuid[]) elector(id)
  WHERE EXISTS (SELECT FROM unnest($2::uuid[]) entry(id) WHERE ${keptAway('elector.id', 'entry.id')})`;
const VOTED = `SELECT 1 FROM award.ballot_turnout t JOIN award.ballot_round r ON r.ballot_id = t.ballot_id AND r.no = t.no
  WHERE t.ballot_id = $1 AND t.person_id = ANY($2) AND r.outcome IS DISTINCT FROM 'void' LIMIT 1`;

/**
 * Takes out of an open ballot whoever has had to keep away from a candidate since it was opened. No vote can be found in the
 * urn by who cast it, so where one of them had voted the round is void and the panel votes anew on all candidates.
 */
@Injectable()
export class SettleElectorate {
  constructor(private readonly journal: Journal) {}

  /** @param ballot locked and open; whether its vote began anew, or ended because nobody is left */
  async within(tx: Tx, ballot: BallotEntity, no: number): Promise<boolean> {
    const { id, editionId, awardCode: award } = ballot;
    const entryIds = ballot.candidates.map(({ entryId }) => entryId);
    const away = (await rows<{ id: string }>(tx, AWAY, [ballot.electors, entryIds])).map((one) => one.id);
    if (away.length === 0) return false;
    const electors = ballot.electors.filter((one) => !away.includes(one));
    const recused = [...ballot.recused, ...away];
    Object.assign(ballot, { electors, recused });
    await tx.update(BallotEntity, { id }, { electors, recused });
    const again = electors.length === 0 || (await row(tx, VOTED, [id, away])) !== undefined;
    if (again) await this.beginAnew(tx, ballot, no);
    const seal = { award, round: no, electors, recused, again };
    const note = { editionId, subject: id, details: { round: no, again }, seal };
    await this.journal.record(tx, SYSTEM, 'award.electors-recused', note);
    return again;
  }

  private async beginAnew(tx: Tx, { id, state, rule, electors, candidates }: BallotEntity, no: number): Promise<void> {
    const at = await now(tx);
    await tx.update(BallotRoundEntity, { ballotId: id, no }, { urn: null, outcome: 'void', closedAt: at });
    if (electors.length === 0) {
      await tx.update(BallotEntity, { id }, { state: ballotLife.advance(state, 'end'), endedAt: at });
      return;
    }
    const round = { no: no + 1, minutes: rule.minutes, candidates: candidates.map((one) => one.id) };
    await openRound(tx, { ballotId: id, ...round });
  }
}
