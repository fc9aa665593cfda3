import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { type DayKind, yearOf } from '../domain/calendar.js';
import { CalendarChangeEntity } from '../tables/calendar-change.entity.js';

/** A change of one day, or of a whole year. */
export type CalendarChange = { reason: string; name: string } & (
  | { day: string; kindBefore: DayKind | null; kindAfter: DayKind | null }
  | { year: number }
);

/** Keeps who changed the calendar of working days, from which edition, and why. */
@Injectable()
export class WriteCalendarChange {
  constructor(private readonly journal: Journal) {}

  async within(tx: Tx, actor: Actor, editionId: string, change: CalendarChange): Promise<void> {
    const year = 'year' in change ? change.year : yearOf(change.day);
    const of = 'year' in change ? { day: null, kindBefore: null, kindAfter: null } : change;
    const { day, kindBefore, kindAfter } = of;
    const words = { name: change.name.trim(), reason: change.reason.trim() };
    const who = { changedAt: await now(tx), changedBy: actor.personId };
    await tx.insert(CalendarChangeEntity, { id: newId(), year, day, kindBefore, kindAfter, ...words, ...who });
    const details = { year, day, kindBefore, kindAfter };
    await this.journal.record(tx, actor, 'competition.calendar-changed', { editionId, subject: editionId, details });
  }
}
