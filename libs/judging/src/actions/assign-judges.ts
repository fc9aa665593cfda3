import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { canonicalHash } from '#platform/canonical';
import { randomToken } from '#platform/chance';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { drawRound, type RoundDraw, ruleText } from '../domain/round-draw.js';
import { type DrawMaterial, DrawMaterials } from '../queries/draw-material.js';
import type { RoundView } from '../queries/round.view.js';
import { type LockedRound, LockRound } from './lock-round.js';
import { refuseEmpty, refuseImpossible, storeDraw } from './store-draw.js';

const SEED_BYTES = 16;

/** Draws who reads what, from a seed that is kept; until the round opens it may be drawn again. */
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
    const locked = await this.rounds.within(tx, actor, roundId, { permission: 'assignJudges', verb: 'assign' });
    const material = await this.materials.of(tx, locked.round, locked.plan);
    refuseEmpty(locked, material);
    const seed = given ?? randomToken(SEED_BYTES);
    const drawn = drawRound(locked.plan, material, seed);
    refuseImpossible(drawn, material);
    const inputsHash = canonicalHash(inputsOf(locked, material));
    await storeDraw(tx, locked, drawn, { seed, inputsHash });
    await this.journal.record(tx, actor, 'judging.assignment-published', {
      editionId: locked.round.editionId,
      subject: roundId,
      details: { assignments: drawn.duties.length },
      seal: { seed, inputsHash, pairsHash: canonicalHash(pairsOf(drawn)) },
    });
  }
}

/** Everything the draw depends on, numbers as text, lists in the order of their ids. */
function inputsOf({ round, plan }: LockedRound, { entries, judges, blocked }: DrawMaterial): Record<string, unknown> {
  return {
    round: round.id,
    rule: ruleText(plan),
    entries: entries.map(({ entryId, track, division }) => [entryId, track, division]),
    judges: judges.map(({ judgeId, kind, limit, fixedRoom }) => [
      judgeId,
      kind,
      String(limit),
      String(fixedRoom ?? ''),
    ]),
    blocked: [...blocked].sort(),
  };
}

function pairsOf({ duties }: RoundDraw): string[] {
  return duties.map((duty) => `${duty.entryId} ${duty.judgeId}`).sort();
}
