import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Edition } from '#competition';
import { commitDraw } from '#fairness';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { newId, sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { expertLot, lotLines, type LotQuota, shortKinds } from '../../domain/lot/lot.js';
import { candidatesFor } from '../../queries/lot/candidates.js';
import { ExpertLotEntity } from '../../tables/expert-lot.entity.js';
import { LockLot } from './lock-lot.js';

/** How many experts of which kinds, and the public event that decides. */
interface LotOrder {
  quotas: LotQuota[];
  event: string;
}

const SEED_BYTES = 32;
const SALT_BYTES = 16;

/** Publishes who may be drawn, under seals, and what binds a secret seed to that list and to an event yet to come. */
@Injectable()
export class CommitLot {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly lots: LockLot,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, order: LotOrder): Promise<{ id: string }> {
    return this.unit.run((tx) => this.within(tx, actor, roundId, order));
  }

  async within(tx: Tx, actor: Actor, roundId: string, { quotas, event }: LotOrder): Promise<{ id: string }> {
    const { round, edition } = await this.lots.round(tx, actor, roundId);
    const { lines, leftOut } = await sealedList(tx, edition, round.code, quotas);
    const seed = randomBytes(SEED_BYTES).toString('hex');
    const { listHash, commit } = commitDraw({ ids: lines.map((line) => line.id), seed, event });
    const [id, committedAt] = [newId(), await now(tx)];
    const empty = { publicValue: null, drawSeed: null, drawn: null, drawnAt: null, voidedAt: null, voidReason: null };
    const fresh = { id, roundId, state: expertLot.initial, quotas, lines, leftOut, event, seed, listHash };
    const insert = tx.insert(ExpertLotEntity, { ...fresh, commitment: commit, committedAt, ...empty });
    await uniqueRefusal(insert, { uq_expert_lot_committed: ['conflict', 'lot-running'] });
    const wanted = quotas.map(({ kind, count }) => `${kind} ${count}`);
    const seal = { draw: id, round: round.code, quotas: wanted, lines: String(lines.length), listHash, commit, event };
    const note = { editionId: edition.id, subject: id, details: { roundId, lines: lines.length }, seal };
    await this.journal.record(tx, actor, 'judging.lot-committed', note);
    return { id };
  }
}

/** Whoever may be drawn, under seals; `pool-too-small` (409) when a kind has fewer candidates than are to be drawn. */
async function sealedList(tx: Tx, edition: Edition, code: string, quotas: LotQuota[]) {
  const kinds = quotas.map(({ kind }) => kind);
  if (new Set(kinds).size < kinds.length) refuse('invalid', 'lot-kind-twice');
  const { there, leftOut } = await candidatesFor(tx, edition, code, kinds);
  const short = shortKinds(quotas, there).map(({ kind }) => kind);
  if (short.length > 0) refuse('conflict', 'pool-too-small', { kinds: short, count: short.length });
  const salted = there.map((one) => ({ ...one, salt: randomBytes(SALT_BYTES).toString('hex') }));
  return { lines: lotLines(salted, sha256), leftOut };
}
