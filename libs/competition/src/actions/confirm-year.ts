import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { LoadCalendar } from './load-calendar.js';
import { lockEdition } from './lock-edition.js';
import { WriteCalendarChange } from './write-calendar-change.js';

const CONFIRM = `UPDATE competition.calendar_day SET source = 'notice'
  WHERE extract(year FROM day) = $1 RETURNING day`;

/**
 * Says that a year's calendar is that of the State Council's notice: from the notice itself where the portal knows it,
 * else as the organisers entered it by hand. From then on working days are counted through that year.
 */
@Injectable()
export class ConfirmYear {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly calendar: LoadCalendar,
    private readonly changes: WriteCalendarChange,
  ) {}

  run(actor: Actor, editionId: string, year: number, reason: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, { year, reason }));
  }

  async within(
    tx: Tx,
    actor: Actor,
    editionId: string,
    { year, reason }: { year: number; reason: string },
  ): Promise<void> {
    await lockEdition(tx, actor, editionId, 'changeCalendar');
    await this.calendar.year(tx, year);
    const days = await rows<{ day: string }>(tx, CONFIRM, [year]);
    if (days.length === 0) refuse('conflict', 'calendar-empty', { year });
    await this.changes.within(tx, actor, editionId, { year, name: '', reason });
  }
}
