import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { Consoles } from '../queries/consoles.js';
import type { ConsoleView } from '../queries/stage.view.js';
import { ScheduleEntity } from '../tables/schedule.entity.js';
import { SlotEntity } from '../tables/slot.entity.js';
import { swappedPlan } from '../domain/swap.js';
import { type LockedRun, LockRun } from './lock-run.js';

/** Which two turns change places, and why. */
export interface SwapOrder {
  version: number;
  slotIds: readonly [string, string];
  reason: string;
}

/** Lets two teams that wait change places. The plan is changed with them, so that a later publication keeps it so. */
@Injectable()
export class SwapTurns {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly runs: LockRun,
    private readonly journal: Journal,
    private readonly consoles: Consoles,
  ) {}

  run(actor: Actor, sessionId: string, order: SwapOrder): Promise<ConsoleView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, sessionId, order);
      return this.consoles.of(actor, sessionId, tx);
    });
  }

  async within(tx: Tx, actor: Actor, sessionId: string, { version, slotIds, reason }: SwapOrder): Promise<void> {
    const [one, other] = await Promise.all(slotIds.map((id) => tx.findOneBy(SlotEntity, { id, sessionId })));
    const about = [one, other].flatMap((slot) => slot?.entryId ?? []);
    const locked = await this.runs.within(tx, actor, sessionId, { version, about });
    const [first, second] = [found(one), found(other)];
    if (first.id === second.id) refuse('invalid', 'swap-with-itself');
    if (first.state !== 'waiting' || second.state !== 'waiting') refuse('conflict', 'turn-not-waiting');
    for (const [slot, { position, startsAt, block }] of [
      [first, second],
      [second, first],
    ] as const) {
      await tx.update(SlotEntity, slot.id, { position, startsAt, block });
    }
    await this.changePlan(tx, locked, [first.entryId, second.entryId]);
    await this.runs.moved(tx, locked);
    const details = { reason, entryIds: [first.entryId, second.entryId], positions: [second.position, first.position] };
    const note = { editionId: locked.editionId, subject: sessionId, details };
    await this.journal.record(tx, actor, 'stage.turns-swapped', note);
  }

  private async changePlan(tx: Tx, { id, roundId }: LockedRun, entryIds: [string, string]): Promise<void> {
    const lock = { mode: 'pessimistic_write' as const };
    const schedule = await tx.findOneOrFail(ScheduleEntity, { where: { roundId }, lock });
    const draft = swappedPlan(schedule.draft, id, entryIds);
    await tx.update(ScheduleEntity, { roundId }, { draft, version: schedule.version + 1 });
  }
}
