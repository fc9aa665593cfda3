import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ArchiveKeeper, ArchiveKeepers, type Unfinished } from '#competition';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';

const UNFINISHED = `SELECT code, count(*)::int AS count FROM (
    SELECT 1 AS at, 'notice-running' AS code FROM publication.notice n
      WHERE n.edition_id = $1 AND n.called_off_at IS NULL AND greatest(n.starts_at, n.closes_at) > $2
        AND NOT EXISTS (SELECT FROM publication.notice later
          WHERE later.supersedes = n.id AND later.called_off_at IS NULL AND later.starts_at <= $2)
    UNION ALL SELECT 2, 'objection-open' FROM publication.objection
      WHERE edition_id = $1 AND state IN ('received', 'accepted')
    UNION ALL SELECT 3, 'release-pending' FROM publication.release
      WHERE edition_id = $1 AND dropped_at IS NULL AND (published_at IS NULL OR published_at > $2)
    UNION ALL SELECT 4, 'release-provisional' FROM (SELECT body FROM publication.release
        WHERE edition_id = $1 AND published_at <= $2 ORDER BY no DESC LIMIT 1) AS public WHERE body->>'standing' = 'provisional'
    UNION ALL SELECT 5, 'issue-running' FROM publication.certificate_issue
      WHERE edition_id = $1 AND state = 'running') AS open
  GROUP BY at, code ORDER BY at`;

/**
 * Keeps an edition from being closed while the public may still object to something in it, somebody waits for a decision
 * about an objection, a release has not become public, the results that are public are provisional, or certificates are
 * being issued.
 */
@Injectable()
export class HoldArchiving implements ArchiveKeeper, OnModuleInit {
  constructor(private readonly keepers: ArchiveKeepers) {}

  onModuleInit(): void {
    this.keepers.add(this);
  }

  async unfinished(tx: Tx, editionId: string): Promise<Unfinished[]> {
    return rows<Unfinished>(tx, UNFINISHED, [editionId, await now(tx)]);
  }
}
