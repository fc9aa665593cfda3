import { Injectable } from '@nestjs/common';
import { Phones } from '#identity';
import { type Actor, found, permit, type Role } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { calendarOf, type ListedDay, yearOf } from '../domain/calendar.js';
import type { EditionPlan } from '../domain/edition-plan.js';
import type { MilestoneTimes } from '../domain/milestone.js';
import type { Opening } from '../domain/opening.js';
import { openingFindings } from '../domain/opening-check.js';
import { may } from '../domain/policy.js';
import { editionRow } from './edition-row.js';
import type { OpeningView } from './opening.view.js';

/** Entries that an edition is checked for when nobody says otherwise. */
const EXPECTED_ENTRIES = 120;

interface Facts {
  milestones: Record<string, { startsAt: string; endsAt: string }>;
  days: ListedDay[] | null;
  seats: Partial<Record<Role, number>> | null;
}

const FACTS = `SELECT
  (SELECT jsonb_object_agg(code, jsonb_build_object('startsAt', starts_at, 'endsAt', ends_at))
    FROM competition.milestone WHERE edition_id = $1) AS milestones,
  (SELECT jsonb_agg(jsonb_build_object('day', to_char(day, 'YYYY-MM-DD'), 'kind', kind, 'source', source))
    FROM competition.calendar_day) AS days,
  (SELECT jsonb_object_agg(role, held) FROM (SELECT role, count(*)::int AS held FROM identity.seat
    WHERE edition_id = $1 GROUP BY role) AS by_role) AS seats`;

/** What is missing or odd in an edition before it opens. */
@Injectable()
export class Openings {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly phones: Phones,
  ) {}

  async check(actor: Actor, editionId: string, expectedEntries = EXPECTED_ENTRIES): Promise<OpeningView> {
    const reader = this.unit.read;
    const edition = await editionRow(reader, actor, 'id', editionId);
    permit(may.changePlan(actor, { editionId }));
    const opening = await this.of(reader, edition, await now(reader), expectedEntries);
    const findings = openingFindings(opening);
    return { version: edition.version, expectedEntries, ready: !findings.some(({ blocking }) => blocking), findings };
  }

  /** The facts that the check looks at, as the reader sees them. */
  async of(
    reader: Reader,
    { id, plan }: { id: string; plan: EditionPlan },
    at: Date,
    expectedEntries = EXPECTED_ENTRIES,
  ): Promise<Opening> {
    const facts = found(await row<Facts>(reader, FACTS, [id]));
    const days = facts.days ?? [];
    const milestones = Object.entries(facts.milestones).map(([code, times]): [string, MilestoneTimes] => [
      code,
      { startsAt: new Date(times.startsAt), endsAt: new Date(times.endsAt) },
    ]);
    return {
      ...{ plan, at, expectedEntries, milestones: Object.fromEntries(milestones), calendar: calendarOf(days) },
      listedYears: [...new Set(days.map(({ day }) => yearOf(day)))],
      ...{ seats: facts.seats ?? {}, provable: this.phones.provable },
    };
  }
}
