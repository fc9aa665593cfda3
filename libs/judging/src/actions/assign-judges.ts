import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { randomToken } from '#platform/chance';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { dealRooms, readingOrder } from '../domain/round-draw.js';
import { inputsHashOf } from '../queries/draw-inputs.js';
import { DrawMaterials } from '../queries/draw-material.js';
import type { RoundView } from '../queries/round.view.js';
import { LockRound } from './lock-round.js';
import { sealOf } from './seal-draw.js';
import { refuseEmpty, type RoundDraw, storeDraw } from './store-draw.js';
import { whoReads } from './who-reads.js';

const SEED_BYTES = 16;
const ASSIGN = { permission: 'assignJudges', verb: 'assign', about: [] } as const;

/** Finds the best assignment the rules allow, from a seed that is kept; until the round opens it may be done again. */
@Injectable()
export class AssignJudges {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly materials: DrawMaterials,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, seed?: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, seed);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string, given?: string): Promise<void> {
    const locked = await this.rounds.within(tx, actor, roundId, ASSIGN);
    if (locked.plan.assignment?.secondPerson) refuse('conflict', 'draft-needed');
    const material = await this.materials.of(tx, locked.round, locked.plan);
    refuseEmpty(locked, material);
    const seed = given ?? randomToken(SEED_BYTES);
    const rooms = dealRooms(locked.plan, material, seed);
    const { pairs, proof } = await whoReads(locked.plan, { ...rooms, blocked: material.blocked }, seed);
    const inputsHash = inputsHashOf(locked.round.id, locked.plan, material);
    const drawn: RoundDraw = { ...rooms, duties: readingOrder(pairs, seed), proof, seed, inputsHash };
    await storeDraw(tx, locked, drawn);
    await this.journal.record(tx, actor, 'judging.assignment-published', {
      editionId: locked.round.editionId,
      subject: roundId,
      details: { assignments: pairs.length },
      seal: sealOf(drawn),
    });
  }
}
