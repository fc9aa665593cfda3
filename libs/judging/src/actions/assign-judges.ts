import { Injectable } from '@nestjs/common';
import { canonicalHash } from '#fairness';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { randomToken } from '#platform/chance';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { dealRooms, readingOrder, ruleText } from '../domain/round-draw.js';
import { type DrawMaterial, DrawMaterials } from '../queries/draw-material.js';
import type { RoundView } from '../queries/round.view.js';
import { type LockedRound, LockRound } from './lock-round.js';
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
    const material = await this.materials.of(tx, locked.round, locked.plan);
    refuseEmpty(locked, material);
    const seed = given ?? randomToken(SEED_BYTES);
    const rooms = dealRooms(locked.plan, material, seed);
    const { pairs, proof } = await whoReads(locked.plan, { ...rooms, blocked: material.blocked }, seed);
    const inputsHash = canonicalHash(inputsOf(locked, material));
    const drawn: RoundDraw = { ...rooms, duties: readingOrder(pairs, seed), proof, seed, inputsHash };
    await storeDraw(tx, locked, drawn);
    await this.journal.record(tx, actor, 'judging.assignment-published', {
      editionId: locked.round.editionId,
      subject: roundId,
      details: { assignments: pairs.length },
      seal: { seed, inputsHash, pairsHash: canonicalHash(pairsOf(drawn)), ...sealOf(drawn) },
    });
  }
}

/** Everything the draw depends on, numbers as text, lists in the order of their ids. */
function inputsOf({ round, plan }: LockedRound, { entries, judges, blocked }: DrawMaterial): Record<string, unknown> {
  return {
    round: round.id,
    rule: ruleText(plan),
    entries: entries.map(({ entryId, track, division }) => [entryId, track, division]),
    judges: judges.map(({ judgeId, kind, limit, fixedRoom, organisationId, tracks }) => [
      judgeId,
      kind,
      String(limit),
      String(fixedRoom ?? ''),
      organisationId,
      tracks.toSorted().join(),
    ]),
    blocked: [...blocked].sort(),
  };
}

/** Numbers as text, as the ledger holds them. */
function sealOf({ proof }: RoundDraw): Record<string, string> {
  if (!proof) return {};
  const { certificate, optimal } = proof.result;
  const { inputsHash: problemHash, solver, objective, bound } = certificate;
  return { problemHash, solver, objective: String(objective), bound: String(bound), optimal: String(optimal) };
}

function pairsOf({ duties }: RoundDraw): string[] {
  return duties.map((duty) => `${duty.entryId} ${duty.judgeId}`).sort();
}
