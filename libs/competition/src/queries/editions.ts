import { Injectable } from '@nestjs/common';
import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Edition } from '../domain/edition.js';
import type { MilestoneTimes } from '../domain/milestone.js';
import { withPlans, type Written } from './kept-plans.js';

/** An edition as `editionRow` tells it. */
export type EditionRow = Omit<Edition, 'milestones' | 'plan'> &
  Written & { milestones: Record<string, { startsAt: string; endsAt: string }> };

const EDITION = `SELECT e.id, e.slug, e.state, e.version, e.rules_locked_at IS NOT NULL AS "rulesLocked",
    e.xmin::text AS writer,
    coalesce((SELECT jsonb_object_agg(m.code, jsonb_build_object('startsAt', m.starts_at, 'endsAt', m.ends_at))
      FROM competition.milestone m WHERE m.edition_id = e.id), '{}') AS milestones
  FROM competition.edition e`;
/** The edition with this id for `Editions.complete`, in SQL, for statements of the contexts above. */
export function editionRow(id: string): string {
  return `(SELECT to_jsonb(edition) FROM (${EDITION} WHERE e.id = ${id}) edition)`;
}

/** What the contexts above ask about an edition; whoever asks decides who may see it. */
@Injectable()
export class Editions {
  /** The edition as it stands; in a transaction, as that transaction sees it. Absent: `not-found`. */
  async byId(reader: Reader, id: string): Promise<Edition> {
    return this.complete(reader, found(await row<EditionRow>(reader, `${EDITION} WHERE e.id = $1`, [id])));
  }

  /** As `byId`, by the name in the address. */
  async bySlug(reader: Reader, slug: string): Promise<Edition> {
    return this.complete(reader, found(await row<EditionRow>(reader, `${EDITION} WHERE e.slug = $1`, [slug])));
  }

  /** As `byId`, of what another statement has read along. */
  async complete(reader: Reader, stored: EditionRow): Promise<Edition> {
    const [edition] = await withPlans(reader, [stored]);
    const { milestones, ...told } = found(edition);
    const times = Object.entries(milestones).map(([code, { startsAt, endsAt }]): [string, MilestoneTimes] => [
      code,
      { startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
    ]);
    return { ...told, milestones: Object.fromEntries(times) };
  }
}
