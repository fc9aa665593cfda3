import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { isOnStage, DECIDES, SLOT_STATES, type SlotVerb, turn as life } from '../domain/slot.js';
import { hasLeft } from '../queries/left.js';
import { Consoles } from '../queries/consoles.js';
import type { ConsoleView } from '../queries/stage.view.js';
import { SlotEntity } from '../tables/slot.entity.js';
import { StepEntity } from '../tables/step.entity.js';
import { type LockedRun, LockRun } from './lock-run.js';

/** What is done to a turn. */
export interface StepOrder {
  version: number;
  verb: SlotVerb;
  /** Given back by `disturb`, else 0. */
  seconds: number;
  reason: string;
}

const ON_STAGE = SLOT_STATES.filter(isOnStage);
const OTHERS = `SELECT count(*)::int AS count FROM stage.slot WHERE session_id = $1 AND id <> $2 AND state = ANY ($3)`;
const LAST = 'SELECT coalesce(max(no), 0)::int AS no FROM stage.step WHERE slot_id = $1';

/** Calls a team, starts and stops its clock, and gives time back. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly runs: LockRun,
    private readonly journal: Journal,
    private readonly consoles: Consoles,
  ) {}

  run(actor: Actor, slotId: string, order: StepOrder): Promise<ConsoleView> {
    return this.unit.run(async (tx) => {
      const { id } = await this.within(tx, actor, slotId, order);
      return this.consoles.of(actor, id, tx);
    });
  }

  async within(tx: Tx, actor: Actor, slotId: string, order: StepOrder): Promise<LockedRun> {
    const { sessionId, entryId } = found(await tx.findOneBy(SlotEntity, { id: slotId }));
    const about = DECIDES.includes(order.verb) ? [entryId] : [];
    const locked = await this.runs.within(tx, actor, sessionId, { version: order.version, about });
    const slot = await tx.findOneByOrFail(SlotEntity, { id: slotId });
    const state = life.advance(slot.state, order.verb);
    if (order.verb === 'call') await this.refuseToCall(tx, slot);
    const reason = order.reason.trim();
    if (DECIDES.includes(order.verb) && reason === '') refuse('invalid', 'step-reason-missing');
    const seconds = order.verb === 'disturb' ? order.seconds : 0;
    if (order.verb === 'disturb' && seconds === 0) refuse('invalid', 'seconds-missing');
    await this.store(tx, actor, slot, { verb: order.verb, seconds, reason });
    await tx.update(SlotEntity, slotId, { state });
    await this.runs.moved(tx, locked);
    const details = { verb: order.verb, seconds, reason, entryId: slot.entryId };
    const note = { editionId: locked.editionId, subject: slotId, details };
    await this.journal.record(tx, actor, 'stage.turn-moved', note);
    return locked;
  }

  /** Nobody who has left, and nobody beside another team. */
  private async refuseToCall(tx: Tx, { id, sessionId }: SlotEntity): Promise<void> {
    if (await hasLeft(tx, id)) refuse('conflict', 'entry-left');
    const { count } = found(await row<{ count: number }>(tx, OTHERS, [sessionId, id, ON_STAGE]));
    if (count > 0) refuse('conflict', 'turn-under-way');
  }

  private async store(
    tx: Tx,
    actor: Actor,
    { id: slotId }: SlotEntity,
    step: Pick<StepEntity, 'verb' | 'seconds' | 'reason'>,
  ): Promise<void> {
    const { no } = found(await row<{ no: number }>(tx, LAST, [slotId]));
    const fact = { id: newId(), slotId, no: no + 1, at: await now(tx), takenBy: actor.personId, undoneAt: null };
    await tx.insert(StepEntity, { ...fact, ...step });
  }
}
