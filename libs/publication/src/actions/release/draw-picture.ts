import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';
import { Live } from '#platform/live';
import { Press } from '#platform/press';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { ReleaseBody } from '../../domain/release/release.js';
import { shareCard } from '../../domain/release/share-card.js';

const WITHOUT = `SELECT r.no, r.body FROM publication.release r WHERE r.id = $1 AND r.no IS NOT NULL
  AND NOT EXISTS (SELECT FROM publication.release_file f WHERE f.release_id = r.id AND f.name = 'share.png')`;
const STORE = `INSERT INTO publication.release_file (release_id, name, media_type, bytes)
  VALUES ($1, 'share.png', 'image/png', $2) ON CONFLICT (release_id, name) DO NOTHING`;

/**
 * Draws the picture that stands beside a release's address where it is shared, once. It is made after the release has its
 * instant, so that nothing a picture needs can keep results from being published.
 */
@Injectable()
export class DrawPicture {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly press: Press,
    private readonly live: Live,
    private readonly config: PortalConfig,
  ) {}

  async run(id: string): Promise<void> {
    const release = await row<{ no: number; body: ReleaseBody }>(this.unit.read, WITHOUT, [id]);
    if (!release) return;
    const card = shareCard(release.body, release.no, new URL(this.config.PUBLIC_URL).host);
    const bytes = await this.press.drawCard(card);
    await this.unit.run(async (tx) => {
      await tx.query(STORE, [id, bytes]);
      await this.live.tell(tx, 'publication.releases');
    });
  }
}
