import { Injectable } from '@nestjs/common';
import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Edition } from '../domain/edition.js';
import type { MilestoneTimes } from '../domain/milestone.js';

type Row = Omit<Edition, 'milestones'> & { milestones: Record<string, { startsAt: string; endsAt: string }> };

const EDITION = `SELECT e.id, e.slug, e.state, e.version, e.plan, e.rules_locked_at IS NOT NULL AS "rulesLocked",
    coalesce((SELECT jsonb_object_agg(m.code, jsonb_build_object('startsAt', m.starts_at, 'endsAt', m.ends_at))
      FROM competition.milestone m WHERE m.edition_id = e.id), '{}') AS milestones
  FROM competition.edition e`;

/** What the contexts above ask about an edition; whoever asks decides who may see it. */
@Injectable()
export class Editions {
  /** The edition as it stands; in a transaction, as that transaction sees it. Absent: `not-found`. */
  async byId(reader: Reader, id: string): Promise<Edition> {
    return edition(found(await row<Row>(reader, `${EDITION} WHERE e.id = $1`, [id])));
  }

  /** As `byId`, by the name in the address. */
  async bySlug(reader: Reader, slug: string): Promise<Edition> {
    return edition(found(await row<Row>(reader, `${EDITION} WHERE e.slug = $1`, [slug])));
  }
}

function edition(stored: Row): Edition {
  const milestones = Object.entries(stored.milestones).map(([code, { startsAt, endsAt }]): [string, MilestoneTimes] => [
    code,
    { startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
  ]);
  return { ...stored, milestones: Object.fromEntries(milestones) };
}
