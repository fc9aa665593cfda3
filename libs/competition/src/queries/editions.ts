import { Injectable } from '@nestjs/common';
import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Edition } from '../domain/edition.js';
import type { EditionPlan } from '../domain/edition-plan.js';
import type { MilestoneTimes } from '../domain/milestone.js';

/** An edition as `editionRow` tells it. */
export type EditionRow = Omit<Edition, 'milestones' | 'plan'> & {
  milestones: Record<string, { startsAt: string; endsAt: string }>;
  /** The transaction that wrote the row: a version that was rolled back can be given again, but by another one. */
  writer: string;
};

const EDITION = `SELECT e.id, e.slug, e.state, e.version, e.rules_locked_at IS NOT NULL AS "rulesLocked",
    e.xmin::text AS writer,
    coalesce((SELECT jsonb_object_agg(m.code, jsonb_build_object('startsAt', m.starts_at, 'endsAt', m.ends_at))
      FROM competition.milestone m WHERE m.edition_id = e.id), '{}') AS milestones
  FROM competition.edition e`;
/** The edition with this id for `Editions.complete`, in SQL, for statements of the contexts above. */
export function editionRow(id: string): string {
  return `(SELECT to_jsonb(edition) FROM (${EDITION} WHERE e.id = ${id}) edition)`;
}

const PLAN = 'SELECT plan FROM competition.edition WHERE id = $1';
const MOST_KEPT = 100;

/** What the contexts above ask about an edition; whoever asks decides who may see it. */
@Injectable()
export class Editions {
  /** Plans are long and asked for with every request about an entry; a written row never changes. */
  private readonly kept = new Map<string, { written: string; plan: EditionPlan }>();

  /** The edition as it stands; in a transaction, as that transaction sees it. Absent: `not-found`. */
  async byId(reader: Reader, id: string): Promise<Edition> {
    return this.complete(reader, found(await row<EditionRow>(reader, `${EDITION} WHERE e.id = $1`, [id])));
  }

  /** As `byId`, by the name in the address. */
  async bySlug(reader: Reader, slug: string): Promise<Edition> {
    return this.complete(reader, found(await row<EditionRow>(reader, `${EDITION} WHERE e.slug = $1`, [slug])));
  }

  /** As `byId`, of what another statement has read along. */
  async complete(reader: Reader, { writer, milestones, ...edition }: EditionRow): Promise<Edition> {
    const plan = await this.planOf(reader, edition.id, `${writer} ${edition.version}`);
    const times = Object.entries(milestones).map(([code, { startsAt, endsAt }]): [string, MilestoneTimes] => [
      code,
      { startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
    ]);
    return { ...edition, plan, milestones: Object.fromEntries(times) };
  }

  private async planOf(reader: Reader, id: string, written: string): Promise<EditionPlan> {
    const kept = this.kept.get(id);
    if (kept?.written === written) return kept.plan;
    const { plan } = found(await row<{ plan: EditionPlan }>(reader, PLAN, [id]));
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(id, { written, plan: frozen(plan) });
    return plan;
  }
}

/** Shared by everybody who asks, so nobody may change it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
