import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { Consoles } from '../queries/consoles.js';
import type { ConsoleView } from '../queries/stage.view.js';
import { SlotEntity } from '../tables/slot.entity.js';
import type { SchedulePlan } from '../domain/session.js';
import { swappedPlan } from '../domain/swap.js';
import { LockRun } from './lock-run.js';
import { publishMoved } from './publish-moved.js';

/** Which two turns change places, and why. */
export interface SwapOrder {
  version: number;
  slotIds: readonly [string, string];
  reason: string;
}

/** Lets two teams that wait change places: the next publication of the schedule, told to the two. */
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
    await changePlaces(tx, first, second);
    const entryIds: [string, string] = [first.entryId, second.entryId];
    const change = (plan: SchedulePlan) => swappedPlan(plan, sessionId, entryIds);
    const { roundId, editionId } = locked;
    const no = await publishMoved(tx, actor, { roundId, change, reason });
    await this.runs.moved(tx, locked);
    const details = { roundId, no, reason, entryIds, positions: [second.position, first.position] };
    await this.journal.record(tx, actor, 'stage.turns-swapped', { editionId, subject: sessionId, details });
  }
}

async function changePlaces(tx: Tx, one: SlotEntity, other: SlotEntity): Promise<void> {
  for (const [slot, { position, startsAt, block }] of [
    [one, other],
    [other, one],
  ] as const) {
    await tx.update(SlotEntity, slot.id, { position, startsAt, block });
  }
}
