import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { now } from '#platform/clock';
import { Aside } from '#platform/aside';
import { row } from '#platform/sql';
import { type Reader, type Tx, UnitOfWork } from '#platform/unit-of-work';
import { seatsOf } from '../../domain/advance.js';
import type { certaintyOf, ListCertainty, WeighedList } from '../../domain/closing/certainty.js';
import type { Scored } from '../../domain/standing.js';
import { Counted } from '../../queries/counted.js';
import { listSizes } from '../../queries/list-sizes.js';
import { planOf } from '../../queries/round-plan.js';

interface ClosedRound {
  editionId: string;
  code: string;
  seed: string | null;
  /** of the standings it was closed with */
  hash: string;
}

/** Everything the figures follow from. */
interface Material {
  round: ClosedRound;
  edition: Edition;
  scored: Scored[];
  lists: WeighedList[];
}

const CLOSED = `SELECT r.edition_id AS "editionId", r.code, r.seed, c.standings_hash AS hash
  FROM judging.round r JOIN judging.closure c ON c.round_id = r.id
  WHERE r.id = $1 AND r.state IN ('closed', 'advanced')`;
const STILL = `${CLOSED} AND c.standings_hash = $2 FOR NO KEY UPDATE OF r`;
const KEEP = `INSERT INTO judging.certainty (round_id, lists, weighed_at) VALUES ($1, $2, $3)
  ON CONFLICT (round_id) DO UPDATE SET lists = excluded.lists, weighed_at = excluded.weighed_at`;
const CERTAINTY = new URL('../../domain/closing/certainty.js', import.meta.url);

/** Computes how sure the places of a closed round are, once and beside the requests, and keeps it: pages only read it. */
@Injectable()
export class WeighStandings {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly counted: Counted,
    private readonly aside: Aside,
  ) {}

  /** No lock is held while it computes, which may take half a minute. */
  async run(roundId: string): Promise<void> {
    const material = await this.material(this.unit.read, roundId);
    if (!material) return;
    const weighed = await this.weigh(material);
    await this.unit.run((tx) => this.keep(tx, roundId, material.round.hash, weighed));
  }

  private async material(reader: Reader, roundId: string): Promise<Material | undefined> {
    const round = await row<ClosedRound>(reader, CLOSED, [roundId]);
    if (!round) return undefined;
    const edition = await this.editions.byId(reader, round.editionId);
    const scored = await this.counted.of(reader, roundId);
    return { round, edition, scored, lists: await listsOf(reader, roundId, edition, round.code) };
  }

  private async weigh({ round, edition, scored, lists }: Material): Promise<ListCertainty[]> {
    const rule = planOf(edition, round.code);
    const weighed: ListCertainty[] = [];
    for (const list of lists) {
      const seed = `${round.seed ?? round.code} certainty ${list.key}`;
      const one = await this.aside.job<typeof certaintyOf>(CERTAINTY, 'certaintyOf', rule, list, scored, seed);
      if (one) weighed.push(one);
    }
    return weighed;
  }

  /** Nothing for a round that was reopened meanwhile: its next close is weighed anew. */
  private async keep(tx: Tx, roundId: string, hash: string, lists: ListCertainty[]): Promise<void> {
    if (!(await row(tx, STILL, [roundId, hash]))) return;
    await tx.query(KEEP, [roundId, JSON.stringify(lists), await now(tx)]);
  }
}

/** The line above which entries go on; in the last round, those of the prizes by rank. */
async function listsOf(reader: Reader, roundId: string, edition: Edition, code: string): Promise<WeighedList[]> {
  const { advance } = planOf(edition, code);
  const sizes = await listSizes(reader, roundId);
  if (advance) {
    const seats = seatsOf(advance, sizes);
    return sizes.map(({ key }) => ({ key, cuts: [seats.get(key) ?? 0] }));
  }
  const prizes = edition.plan.awards.flatMap(({ ranks }) => (ranks ? [ranks.to] : []));
  return sizes.map(({ key }) => ({ key, cuts: [...new Set(prizes)].sort((a, b) => a - b) }));
}
