import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { withoutEntry } from '../domain/gap.js';
import type { SchedulePlan } from '../domain/session.js';
import { Consoles } from '../queries/consoles.js';
import { hasLeft } from '../queries/left.js';
import type { ConsoleView } from '../queries/stage.view.js';
import { SlotEntity } from '../tables/slot.entity.js';
import { type LockedRun, LockRun } from './lock-run.js';
import { publishMoved } from './publish-moved.js';

/** Turns after the gap that have not begun come earlier by one turn, and the sitting ends so much earlier. */
const MOVE = `UPDATE stage.slot SET starts_at = starts_at - $3 * interval '1 minute'
  WHERE session_id = $1 AND position > $2 AND state = 'waiting'`;
const END = `UPDATE stage.session SET ends_at = greatest(starts_at, ends_at - $2 * interval '1 minute') WHERE id = $1`;

/** An entry has left and its time is given to those after it: the next publication of the schedule, told to them. */
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
    const change = (plan: SchedulePlan) => withoutEntry(plan, sessionId, entryId);
    const no = await publishMoved(tx, actor, { roundId: locked.roundId, change, reason: '' });
    await this.runs.moved(tx, locked);
    const details = { roundId: locked.roundId, no, entryId, minutes };
    const note = { editionId: locked.editionId, subject: sessionId, details };
    await this.journal.record(tx, actor, 'stage.gap-closed', note);
    return locked;
  }
}
