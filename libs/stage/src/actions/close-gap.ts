import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { withoutEntry } from '../domain/gap.js';
import { Consoles } from '../queries/consoles.js';
import { hasLeft } from '../queries/left.js';
import type { ConsoleView } from '../queries/stage.view.js';
import { ScheduleEntity } from '../tables/schedule.entity.js';
import { SlotEntity } from '../tables/slot.entity.js';
import { type LockedRun, LockRun } from './lock-run.js';

/** Turns after the gap that have not begun come earlier by one turn, and the sitting ends so much earlier. */
const MOVE = `UPDATE stage.slot SET starts_at = starts_at - $3 * interval '1 minute'
  WHERE session_id = $1 AND position > $2 AND state = 'waiting'`;
const END = `UPDATE stage.session SET ends_at = greatest(starts_at, ends_at - $2 * interval '1 minute') WHERE id = $1`;

/** An entry has left and its time is given to those after it; the plan is changed too, for the next publication. */
@Injectable()
export class CloseGap {
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
    const { sessionId, entryId } = found(await tx.findOneBy(SlotEntity, { id: slotId }));
    const locked = await this.runs.within(tx, actor, sessionId, { version, about: [entryId] });
    const slot = await tx.findOneByOrFail(SlotEntity, { id: slotId });
    if (!(await hasLeft(tx, slotId))) refuse('conflict', 'entry-not-left');
    if (slot.closedAt) refuse('conflict', 'gap-closed');
    const minutes = locked.pitchMinutes + locked.questionMinutes + locked.changeoverMinutes;
    await tx.query(MOVE, [sessionId, slot.position, minutes]);
    await tx.query(END, [sessionId, minutes]);
    await tx.update(SlotEntity, slotId, { closedAt: await now(tx) });
    await this.changePlan(tx, locked, slot.entryId);
    await this.runs.moved(tx, locked);
    const details = { entryId: slot.entryId, minutes };
    const note = { editionId: locked.editionId, subject: sessionId, details };
    await this.journal.record(tx, actor, 'stage.gap-closed', note);
    return locked;
  }

  private async changePlan(tx: Tx, { id, roundId }: LockedRun, entryId: string): Promise<void> {
    const lock = { mode: 'pessimistic_write' as const };
    const schedule = await tx.findOneOrFail(ScheduleEntity, { where: { roundId }, lock });
    const draft = withoutEntry(schedule.draft, id, entryId);
    await tx.update(ScheduleEntity, { roundId }, { draft, version: schedule.version + 1 });
  }
}
