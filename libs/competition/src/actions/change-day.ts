import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type DayKind, refuseIdleDay } from '../domain/calendar.js';
import { lockEdition } from './lock-edition.js';
import { WriteCalendarChange } from './write-calendar-change.js';

/** What a listed day becomes, what it is called, and why. */
export interface DayChange {
  kind: DayKind;
  name: string;
  reason: string;
}

type Listed = { kind: DayKind; name: string };

const KNOWN = `SELECT kind, name FROM competition.calendar_day WHERE day = $1 FOR UPDATE`;
const LIST = `INSERT INTO competition.calendar_day (day, kind, name, source) VALUES ($1, $2, $3, 'organiser')
  ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name, source = 'organiser'`;
const STRIKE = `DELETE FROM competition.calendar_day WHERE day = $1`;

/** Lists a day as holiday or as worked in exchange, or strikes it off, so that it is again what its weekday says. */
@Injectable()
export class ChangeDay {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly changes: WriteCalendarChange,
  ) {}

  list(actor: Actor, editionId: string, day: string, change: DayChange): Promise<void> {
    return this.unit.run(async (tx) => {
      await lockEdition(tx, actor, editionId, 'changeCalendar');
      refuseIdleDay(day, change.kind);
      const before = await this.known(tx, day);
      await tx.query(LIST, [day, change.kind, change.name.trim()]);
      const kinds = { kindBefore: before?.kind ?? null, kindAfter: change.kind };
      await this.changes.within(tx, actor, editionId, { day, ...kinds, name: change.name, reason: change.reason });
    });
  }

  strike(actor: Actor, editionId: string, day: string, reason: string): Promise<void> {
    return this.unit.run(async (tx) => {
      await lockEdition(tx, actor, editionId, 'changeCalendar');
      const { kind, name } = found(await this.known(tx, day));
      await tx.query(STRIKE, [day]);
      await this.changes.within(tx, actor, editionId, { day, kindBefore: kind, kindAfter: null, name, reason });
    });
  }

  private known(tx: Tx, day: string): Promise<Listed | undefined> {
    return row<Listed>(tx, KNOWN, [day]);
  }
}
