import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, refuse } from '#kernel';
import { now } from '#platform/clock';
import { Live } from '#platform/live';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { refuseUnlessOpen } from '../../domain/release/instant.js';
import { ReleaseAtHand } from './release-at-hand.js';

const UNSCHEDULE = `UPDATE publication.release SET no = NULL, published_at = NULL, published_by = NULL,
    version = version + 1 WHERE id = $1`;
const DROP = `UPDATE publication.release SET no = NULL, published_at = NULL, published_by = NULL, dropped_at = $2,
    preview_hash = NULL, version = version + 1 WHERE id = $1`;

/** Takes a release's instant from it, so that it stays prepared, or gives it up for good; as long as nobody has read it. */
@Injectable()
export class CancelRelease {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly hand: ReleaseAtHand,
    private readonly live: Live,
  ) {}

  /** The instant alone. */
  unschedule(actor: Actor, id: string, version: number): Promise<void> {
    return this.unit.run(async (tx) => {
      const release = await this.open(tx, actor, id, version);
      if (release.publishedAt === null) refuse('conflict', 'release-unscheduled');
      await tx.query(UNSCHEDULE, [id]);
      const seal = { release: id, no: String(release.no), bodyHash: release.hash };
      const note = { editionId: release.editionId, subject: id, seal };
      await this.journal.record(tx, actor, 'publication.release-unscheduled', note);
      await this.live.tell(tx, 'publication.releases');
    });
  }

  /** The release. */
  drop(actor: Actor, id: string, version: number): Promise<void> {
    return this.unit.run(async (tx) => {
      const { editionId, hash } = await this.open(tx, actor, id, version);
      await tx.query(DROP, [id, await now(tx)]);
      await this.journal.record(tx, actor, 'publication.release-dropped', {
        editionId,
        subject: id,
        details: { hash },
      });
      await this.live.tell(tx, 'publication.releases');
    });
  }

  private async open(tx: Tx, actor: Actor, id: string, version: number) {
    const at = await now(tx);
    const release = await this.hand.take(tx, actor, id);
    refuseUnlessOpen(release, at);
    checkVersion(release.version, version);
    return release;
  }
}
