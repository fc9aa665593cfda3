import { type Actor, found } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { EditionState } from '../domain/edition.js';
import type { EditionPlan } from '../domain/edition-plan.js';
import { milestoneStates, type MilestoneTimes } from '../domain/milestone.js';
import { may } from '../domain/policy.js';
import type { MilestoneView, MovableMilestoneView } from './edition.view.js';
import { withPlans, type Written } from './kept-plans.js';

type StoredMilestone = MilestoneTimes & { code: string; version: number };

/** An edition with its milestones in the order of time, as the pages of this context read it. */
export interface EditionRow {
  id: string;
  slug: string;
  code: string;
  state: EditionState;
  version: number;
  t0: Date;
  calendarProvisional: boolean;
  rulesLockedAt: Date | null;
  plan: EditionPlan;
  milestones: StoredMilestone[];
}

type Raw = Omit<EditionRow, 'milestones' | 'plan'> &
  Written & { milestones: { [Key in keyof StoredMilestone]: string | number }[] };

const ROW = `SELECT e.id, e.slug, e.code, e.state, e.version, e.t0, e.xmin::text AS writer,
    e.calendar_provisional AS "calendarProvisional", e.rules_locked_at AS "rulesLockedAt",
    (SELECT jsonb_agg(jsonb_build_object('code', m.code, 'version', m.version, 'startsAt', m.starts_at,
      'endsAt', m.ends_at) ORDER BY m.starts_at, m.ends_at, m.code)
      FROM competition.milestone m WHERE m.edition_id = e.id) AS milestones
  FROM competition.edition e`;

/** The edition of that id or slug; absent, and to those who may not know of it, `not-found`. */
export async function editionRow(reader: Reader, actor: Actor, by: 'id' | 'slug', key: string): Promise<EditionRow> {
  const raw = found(await row<Raw>(reader, `${ROW} WHERE e.${by} = $1`, [key]));
  found(may.seeEdition(actor, { editionId: raw.id, state: raw.state }) || null);
  const [edition] = await completed(reader, [raw]);
  return found(edition);
}

/** Every edition the actor may know of, the latest first. */
export async function editionRows(reader: Reader, actor: Actor): Promise<EditionRow[]> {
  const all = await rows<Raw>(reader, `${ROW} ORDER BY e.t0 DESC, e.slug`);
  const known = all.filter(({ id, state }) => may.seeEdition(actor, { editionId: id, state }));
  return completed(reader, known);
}

/** The milestones with their names and their states at `at`. */
export function milestoneViews({ plan, milestones }: EditionRow, at: Date): MovableMilestoneView[] {
  const states = milestoneStates(milestones, at);
  return plan.timeline
    .flatMap(({ code, name }) => {
      const index = milestones.findIndex((one) => one.code === code);
      const [one, state] = [milestones[index], states[index]];
      return one && state ? [{ ...one, name, state }] : [];
    })
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

/** Those that everybody sees. */
export function publicMilestones(edition: EditionRow, at: Date): MilestoneView[] {
  const { timeline } = openTimeline(edition.plan);
  const shown = milestoneViews(edition, at).filter(({ code }) => timeline.some((one) => one.code === code));
  return shown.map(({ version: _, ...milestone }) => milestone);
}

/** The plan without the stages that the staff alone knows of. */
export function openTimeline(plan: EditionPlan): EditionPlan {
  return { ...plan, timeline: plan.timeline.filter(({ internal }) => internal !== true) };
}

async function completed(reader: Reader, raw: Raw[]): Promise<EditionRow[]> {
  const planned = await withPlans(reader, raw);
  return planned.map((edition) => {
    const milestones = edition.milestones.map(({ code, version, startsAt, endsAt }) => ({
      code: String(code),
      version: Number(version),
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    }));
    return { ...edition, milestones };
  });
}
