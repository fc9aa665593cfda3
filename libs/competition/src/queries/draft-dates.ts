import { Injectable } from '@nestjs/common';
import type { Finding } from '#kernel';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { calendarOf, type ListedDay, yearOf } from '../domain/calendar.js';
import { isCountable, previewDates } from '../domain/dates-preview.js';
import type { EditionPlan } from '../domain/edition-plan.js';
import { dateFindings } from '../domain/opening-dates.js';
import type { DatesPreviewView } from './draft-dates.view.js';
import type { EditionRow } from './edition-row.js';

type NamedDay = ListedDay & { name: string };

const LISTED = `SELECT to_char(day, 'YYYY-MM-DD') AS day, kind, source, name FROM competition.calendar_day`;

/** The dates of a draft, as they are and as a change would leave them. */
@Injectable()
export class DraftDates {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Null where the edition is no draft any more, or the rules of the document's timeline cannot be read.
   * @param faults what is wrong in the document: what depends on the rest of the plan is looked at only when nothing is
   */
  async of(edition: EditionRow, document: unknown, faults: readonly Finding[]): Promise<DatesPreviewView | null> {
    if (edition.state !== 'draft' || !isCountable(faults)) return null;
    return this.counted(edition, document as EditionPlan, faults.length === 0);
  }

  private async counted(edition: EditionRow, after: EditionPlan, sound: boolean): Promise<DatesPreviewView> {
    const days = await rows<NamedDay>(this.unit.read, LISTED);
    const names = new Map(days.map(({ day, name }) => [day, name]));
    const calendar = calendarOf(days);
    const stored = Object.fromEntries(edition.milestones.map((one) => [one.code, one]));
    const { firstDay, stages, milestones, broken } = previewDates({ ...edition, milestones: stored }, after, calendar);
    const listedYears = [...new Set(days.map(({ day }) => yearOf(day)))];
    const dated = { plan: after, at: await now(this.unit.read), calendar, listedYears };
    return {
      ...{ firstDay, broken },
      findings: sound && milestones ? dateFindings({ ...dated, milestones }) : [],
      stages: stages.map(({ before, after: then, daysOff, ...stage }) => ({
        ...stage,
        ...{ startedBefore: before?.startsAt ?? null, endedBefore: before?.endsAt ?? null },
        ...{ startsAt: then?.startsAt ?? null, endsAt: then?.endsAt ?? null },
        daysOff: daysOff.map((one) => ({ ...one, holiday: names.get(one.day) ?? null })),
      })),
    };
  }
}
