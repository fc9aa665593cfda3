import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { seatsOf } from '../../domain/advance.js';
import { certaintyOf, type WeighedList } from '../../domain/closing/certainty.js';
import { Counted } from '../../queries/counted.js';
import { listSizes } from '../../queries/list-sizes.js';
import { planOf } from '../../queries/round-plan.js';

interface ClosedRound {
  editionId: string;
  code: string;
  seed: string | null;
}

const CLOSED = `SELECT edition_id AS "editionId", code, seed FROM judging.round
  WHERE id = $1 AND state IN ('closed', 'advanced') FOR NO KEY UPDATE`;
const KEEP = `INSERT INTO judging.certainty (round_id, lists, weighed_at) VALUES ($1, $2, $3)
  ON CONFLICT (round_id) DO UPDATE SET lists = excluded.lists, weighed_at = excluded.weighed_at`;

/** Computes how sure the places of a closed round are, once, and keeps it: pages only read it. */
@Injectable()
export class WeighStandings {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly counted: Counted,
  ) {}

  run(roundId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, roundId));
  }

  /** Nothing for a round that was reopened meanwhile. */
  async within(tx: Tx, roundId: string): Promise<void> {
    const round = await row<ClosedRound>(tx, CLOSED, [roundId]);
    if (!round) return;
    const edition = await this.editions.byId(tx, round.editionId);
    const scored = await this.counted.of(tx, roundId);
    const rule = planOf(edition, round.code);
    const lists = (await this.lists(tx, roundId, edition, round.code)).flatMap(
      (list) => certaintyOf(rule, list, scored, `${round.seed ?? round.code} certainty ${list.key}`) ?? [],
    );
    await tx.query(KEEP, [roundId, JSON.stringify(lists), await now(tx)]);
  }

  /** The line above which entries go on; in the last round, those of the prizes by rank. */
  private async lists(tx: Tx, roundId: string, edition: Edition, code: string): Promise<WeighedList[]> {
    const { advance } = planOf(edition, code);
    const sizes = await listSizes(tx, roundId);
    if (advance) {
      const seats = seatsOf(advance, sizes);
      return sizes.map(({ key }) => ({ key, cuts: [seats.get(key) ?? 0] }));
    }
    const prizes = edition.plan.awards.flatMap(({ ranks }) => (ranks ? [ranks.to] : []));
    return sizes.map(({ key }) => ({ key, cuts: [...new Set(prizes)].sort((a, b) => a - b) }));
  }
}
