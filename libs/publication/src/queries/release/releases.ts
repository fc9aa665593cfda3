import { Injectable } from '@nestjs/common';
import { PrizeSets } from '#award';
import { type Actor, found } from '#kernel';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { ReleaseCardView, ReleasesView, ReleaseView } from './release.view.js';

const CARD = `r.id, r.no, r.note, r.hash, r.published_at AS "publishedAt",
  CASE WHEN newer.id IS NULL THEN 'current' ELSE 'superseded' END AS state`;
const NEWEST = `LEFT JOIN LATERAL (SELECT n.id FROM publication.release n
  WHERE n.edition_id = r.edition_id AND n.no > r.no ORDER BY n.no DESC LIMIT 1) newer ON true`;
const WHOLE = `SELECT ${CARD}, newer.id AS "supersededBy", r.body, e.slug
  FROM publication.release r JOIN competition.edition e ON e.id = r.edition_id ${NEWEST}`;

/** Published results; readable by everybody. */
@Injectable()
export class Releases {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly prizes: PrizeSets,
  ) {}

  async byId(id: string): Promise<ReleaseView> {
    return found(await row<ReleaseView>(this.unit.read, `${WHOLE} WHERE r.id = $1`, [id]));
  }

  /** The release that is valid now. */
  async current(slug: string): Promise<ReleaseView> {
    const sql = `${WHOLE} WHERE e.slug = $1 ORDER BY r.no DESC LIMIT 1`;
    return found(await row<ReleaseView>(this.unit.read, sql, [slug]));
  }

  async list(actor: Actor, editionId: string): Promise<ReleasesView> {
    found(may.listReleases(actor, { editionId }) || null);
    const sql = `SELECT ${CARD} FROM publication.release r ${NEWEST} WHERE r.edition_id = $1 ORDER BY r.no DESC`;
    const { blockers } = await this.prizes.of(this.unit.read, editionId);
    return {
      items: await rows<ReleaseCardView>(this.unit.read, sql, [editionId]),
      blockers: [...blockers],
      can: { publish: may.publishRelease(actor, { editionId }) },
    };
  }
}
