import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { IsNull } from 'typeorm';
import { DECIDES, isOnStage, SLOT_STATES } from '../domain/slot.js';
import { turnOf } from '../domain/turn-clock.js';
import { refuseKeptAway } from '#recusal';
import { Consoles } from '../queries/consoles.js';
import type { ConsoleView } from '../queries/stage.view.js';
import { SlotEntity } from '../tables/slot.entity.js';
import { StepEntity } from '../tables/step.entity.js';
import { type LockedRun, LockRun } from './lock-run.js';

const ON_STAGE = SLOT_STATES.filter(isOnStage);

/** Takes the last step of a turn back: clock and state are as if it had not happened. */
@Injectable()
export class StepBack {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly runs: LockRun,
    private readonly journal: Journal,
    private readonly consoles: Consoles,
  ) {}

  run(actor: Actor, slotId: string, version: number): Promise<ConsoleView> {
    return this.unit.run(async (tx) => {
      const { id } = await this.within(tx, actor, slotId, version);
      return this.consoles.of(actor, id, tx);
    });
  }

  async within(tx: Tx, actor: Actor, slotId: string, version: number): Promise<LockedRun> {
    const slot = found(await tx.findOneBy(SlotEntity, { id: slotId }));
    const locked = await this.runs.within(tx, actor, slot.sessionId, { version, about: [] });
    const steps = await tx.find(StepEntity, { where: { slotId, undoneAt: IsNull() }, order: { no: 'ASC' } });
    const last = steps.pop();
    if (!last) refuse('conflict', 'nothing-to-undo');
    if (DECIDES.includes(last.verb)) await refuseKeptAway(tx, actor.personId, [slot.entryId]);
    const { state } = turnOf(steps, locked);
    if (isOnStage(state)) await this.refuseBesideAnother(tx, slot);
    await tx.update(StepEntity, last.id, { undoneAt: await now(tx) });
    await tx.update(SlotEntity, slotId, { state });
    await this.runs.moved(tx, locked);
    const details = { verb: last.verb, entryId: slot.entryId };
    await this.journal.record(tx, actor, 'stage.step-undone', {
      editionId: locked.editionId,
      subject: slotId,
      details,
    });
    return locked;
  }

  private async refuseBesideAnother(tx: Tx, { id, sessionId }: SlotEntity): Promise<void> {
    const others = await tx.find(SlotEntity, { where: ON_STAGE.map((state) => ({ sessionId, state })) });
    if (others.some((other) => other.id !== id)) refuse('conflict', 'turn-under-way');
  }
}
