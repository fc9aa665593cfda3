import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { AssignmentProofView } from './assignment-proof.view.js';
import { RoundCards } from './round-cards.js';

const PROOF = 'SELECT problem, result, owed, words FROM judging.assignment_proof WHERE round_id = $1';

/** How anybody can check what a round's assignment reached; `not-found` where everybody reads everything. */
@Injectable()
export class AssignmentProofs {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
  ) {}

  async of(actor: Actor, roundId: string): Promise<AssignmentProofView> {
    const { round } = await this.cards.one(this.unit.read, actor, roundId);
    permit(may.readProgress(actor, round.editionId));
    return found(await row<AssignmentProofView>(this.unit.read, PROOF, [roundId]));
  }
}
