import { Injectable } from '@nestjs/common';
import { canonicalHash } from '#fairness';
import { type Actor, found } from '#kernel';
import { sha256 } from '#platform/chance';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { releaseChanges } from '../../domain/release/changes.js';
import { composeRelease } from '../../domain/release/compose.js';
import { may } from '../../domain/policy.js';
import type { ReleaseBody } from '../../domain/release/release.js';
import { Material } from './material.js';
import type { ReleasesView, ReleaseView, StaffReleaseView } from './release.view.js';

const CARD = `r.id, r.no, r.note, r.hash, r.published_at AS "publishedAt", coalesce(r.body->>'standing', 'final') AS standing,
  CASE WHEN r.published_at IS NULL THEN 'prepared' WHEN r.published_at > publication.clock() THEN 'scheduled'
    WHEN newer.id IS NULL THEN 'current' ELSE 'superseded' END AS state`;
const NEWEST = `LEFT JOIN LATERAL (SELECT n.id FROM publication.release n
  WHERE n.edition_id = r.edition_id AND n.no > r.no AND n.published_at <= publication.clock()
  ORDER BY n.no DESC LIMIT 1) newer ON true`;
const WHOLE = `SELECT ${CARD}, newer.id AS "supersededBy", r.body, e.slug, b.no AS supersedes, b.body AS before
  FROM publication.release r JOIN competition.edition e ON e.id = r.edition_id
  LEFT JOIN publication.release b ON b.edition_id = r.edition_id AND b.no = coalesce(r.no, (SELECT max(m.no) + 1
    FROM publication.release m WHERE m.edition_id = r.edition_id)) - 1 ${NEWEST}`;
const LIST = `SELECT ${CARD}, r.version, r.prepared_at AS "preparedAt", r.preview_hash IS NOT NULL AS preview
  FROM publication.release r ${NEWEST} WHERE r.edition_id = $1 AND r.dropped_at IS NULL ORDER BY r.no DESC NULLS FIRST`;
const PUBLIC = 'r.published_at <= publication.clock()';

/** Published results; readable by everybody. */
@Injectable()
export class Releases {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly material: Material,
  ) {}

  byId(id: string): Promise<ReleaseView> {
    return this.one(`WHERE r.id = $1 AND ${PUBLIC}`, id);
  }

  /** The release that is valid now. */
  current(slug: string): Promise<ReleaseView> {
    return this.one(`WHERE e.slug = $1 AND ${PUBLIC} ORDER BY r.no DESC LIMIT 1`, slug);
  }

  /** What a release will say, for whoever holds the address; until it is public. */
  preview(key: string): Promise<ReleaseView> {
    return this.one(`WHERE r.preview_hash = $1 AND r.dropped_at IS NULL AND (${PUBLIC}) IS NOT TRUE`, sha256(key));
  }

  async list(actor: Actor, editionId: string): Promise<ReleasesView> {
    found(may.listReleases(actor, { editionId }) || null);
    type Line = Omit<StaffReleaseView, 'outdated'>;
    const items = await rows<Line>(this.unit.read, LIST, [editionId]);
    const { blockers, ...material } = await this.material.of(this.unit.read, editionId);
    const hash = canonicalHash(composeRelease(material));
    const open = ({ state }: Line) => state === 'prepared' || state === 'scheduled';
    return {
      items: items.map((item) => ({ ...item, outdated: open(item) && (blockers.length > 0 || item.hash !== hash) })),
      blockers: [...blockers],
      can: { publish: may.publishRelease(actor, { editionId }) },
    };
  }

  private async one(where: string, value: string): Promise<ReleaseView> {
    type Read = Omit<ReleaseView, 'changes'> & { before: ReleaseBody | null };
    const { before, ...release } = found(await row<Read>(this.unit.read, `${WHOLE} ${where}`, [value]));
    return { ...release, changes: before ? releaseChanges(before, release.body) : [] };
  }
}
