import { Injectable } from '@nestjs/common';
import { type Actor, permit, refuse } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { agreementOf } from '../domain/agreement.js';
import { may } from '../domain/policy.js';
import type { AgreementView } from './agreement.view.js';
import { Counted } from './counted.js';
import { RoundCards } from './round-cards.js';
import { planOf } from './round-plan.js';

/** How far the judges of a closed round agree. */
@Injectable()
export class RoundAgreement {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly counted: Counted,
  ) {}

  async of(actor: Actor, roundId: string): Promise<AgreementView> {
    const reader = this.unit.read;
    const { round, edition } = await this.cards.one(reader, actor, roundId);
    permit(may.readStandings(actor, round.editionId));
    if (!['closed', 'advanced'].includes(round.state)) refuse('conflict', 'round-not-closed', { state: round.state });
    const scored = await this.counted.of(reader, roundId);
    return { panels: agreementOf(scored, planOf(edition, round.code).rooms > 1) };
  }
}
