import { Injectable } from '@nestjs/common';
import { type Actor, permit } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { RoundCards } from '../round-cards.js';
import { planOf } from '../round-plan.js';
import { benchOf } from './bench.js';
import { DraftGrounds, settingsIn } from './draft-ground.js';
import { besideToday } from './draft-rows.js';
import { canOf } from './workbench-can.js';
import type { WorkbenchView } from './workbench.view.js';

/** A round's assignment and the draft beside it, for those who watch over the rounds: never for its judges. */
@Injectable()
export class Workbench {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly grounds: DraftGrounds,
  ) {}

  /** The same number of statements however large the round is. */
  async of(actor: Actor, roundId: string): Promise<WorkbenchView> {
    const reader = this.unit.read;
    const { round, edition } = await this.cards.one(reader, actor, roundId);
    permit(may.readProgress(actor, round.editionId));
    const plan = planOf(edition, round.code);
    const planned = settingsIn(plan);
    const draft = await besideToday(reader, roundId);
    const ground = await this.grounds.of(reader, round, plan, draft ?? { settings: planned });
    const bench = await benchOf(reader, roundId, draft, ground);
    const can = await canOf(reader, actor, { round, edition, draft, vacancies: bench.vacancies });
    return { roundId, planned, ...bench, can };
  }
}
