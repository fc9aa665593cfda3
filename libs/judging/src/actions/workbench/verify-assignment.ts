import { performance } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import { type Assignment, type AssignmentInput, canonicalHash } from '#fairness';
import { type SolvedAgain, solveAgain } from '#fairness/solver';
import { sealedLine } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { RoundCards } from '../../queries/round-cards.js';
import type { VerificationView } from '../../queries/workbench/verification.view.js';

const PROOF = 'SELECT problem, result FROM judging.assignment_proof WHERE round_id = $1';
/** As it was published: seats that changed hands since the opening were given out at another instant. */
const PUBLISHED = `SELECT a.entry_id || ' ' || a.judge_id AS pair FROM judging.assignment a
  JOIN judging.round r ON r.id = a.round_id WHERE r.id = $1 AND a.assigned_at = r.drawn_at`;

/** Computes a round's assignment again from what is stored, in a thread of its own: nothing is written. */
@Injectable()
export class VerifyAssignment {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
  ) {}

  /** `not-found` where everybody reads everything, or nothing is assigned. */
  async run(actor: Actor, roundId: string): Promise<VerificationView> {
    const { round } = await this.cards.one(this.unit.read, actor, roundId);
    permit(may.readProgress(actor, round.editionId));
    const proof = found(await row<Proof>(this.unit.read, PROOF, [roundId]));
    const stored = (await rows<{ pair: string }>(this.unit.read, PUBLISHED, [roundId])).map(({ pair }) => pair);
    const begun = performance.now();
    const again = await solveAgain(proof.problem, proof.result);
    const milliseconds = Math.round(performance.now() - begun);
    const pairsHash = canonicalHash(stored.sort());
    const line = await sealedLine(this.unit.read, round.editionId, found(round.drawnAt), pairsHash);
    const sealed = { pairsHash, seq: line?.seq ?? null, holds: line?.holds === true };
    return { ...told(again), ...byHand(proof.result, stored), pairs: stored.length, sealed, milliseconds };
  }
}

interface Proof {
  problem: AssignmentInput;
  result: Assignment;
}

function told({ inputsHash, sameInputs, samePairs, verdict }: SolvedAgain) {
  const findings = verdict.ok ? [] : verdict.findings.map(({ code, message, path }) => ({ code, message, path }));
  return { inputsHash, sameInputs, samePairs, certificate: verdict.ok, proven: verdict.ok && verdict.proven, findings };
}

/** How far what was published is from what the solver had found: joined groups, and changes by hand. */
function byHand({ pairs }: Assignment, stored: readonly string[]): { added: number; removed: number } {
  const [named, published] = [new Set(pairs.map((pair) => pair.join(' '))), new Set(stored)];
  const missing = (from: Set<string>, other: Set<string>) => [...from].filter((pair) => !other.has(pair)).length;
  return { added: missing(published, named), removed: missing(named, published) };
}
