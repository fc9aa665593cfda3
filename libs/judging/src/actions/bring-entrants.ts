import { Injectable } from '@nestjs/common';
import type { AdmittedEntry } from '#entry';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { listKeyOf } from '../domain/list-key.js';
import { Eligible } from '../queries/eligible.js';
import type { RoundView } from '../queries/round.view.js';
import { type LockedRound, LockRound } from './lock-round.js';
import { undoDraw } from './undo-draw.js';

const LEAVE = `DELETE FROM judging.participation WHERE round_id = $1 AND entry_id <> ALL ($2)`;
const BRING = `INSERT INTO judging.participation (round_id, entry_id, list_key, state)
  SELECT $1, entry_id, list_key, 'entered' FROM unnest($2::uuid[], $3::text[]) AS entrant (entry_id, list_key)
  ON CONFLICT (round_id, entry_id) DO UPDATE SET list_key = excluded.list_key, room = NULL, state = 'entered'`;

/** Brings into a round everybody it is for: the admitted entries, or those that advanced from the round before. */
@Injectable()
export class BringEntrants {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly eligible: Eligible,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string): Promise<void> {
    const locked = await this.rounds.within(tx, actor, roundId, {
      permission: 'bringEntrants',
      verb: 'prepare',
      about: [],
    });
    const { round, next } = locked;
    const entrants = await this.eligible.forRound(tx, round);
    if (entrants.length === 0) refuse('conflict', 'entrants-missing', { round: round.code });
    await undoDraw(tx, round, next);
    await store(tx, locked, entrants);
    const details = { entrants: entrants.length };
    await this.journal.record(tx, actor, 'judging.entrants-brought', {
      editionId: round.editionId,
      subject: round.id,
      details,
    });
  }
}

async function store(tx: Tx, { round, plan }: LockedRound, entrants: AdmittedEntry[]): Promise<void> {
  const ids = entrants.map((one) => one.id);
  await tx.query(LEAVE, [round.id, ids]);
  const keys = entrants.map((one) => listKeyOf(plan.listBy, { ...one, room: null }));
  await tx.query(BRING, [round.id, ids, keys]);
}
