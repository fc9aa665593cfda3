import { Injectable } from '@nestjs/common';
import { type Actor, checkVersion, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { instantFor, refuseUnlessOpen } from '../../domain/release/instant.js';
import type { PublishedView } from '../../queries/release/published.view.js';
import { PrepareRelease } from './prepare-release.js';
import { ReleaseAtHand } from './release-at-hand.js';
import { SendRelease } from './send-release.js';

/** When; null: at once. And the version of the release that was looked at. */
export interface Publication {
  readonly at: Date | null;
  readonly version: number;
}

const PUBLISH = `UPDATE publication.release SET no = $2, published_at = $3, published_by = $4, announced_at = $5,
    version = version + 1 WHERE id = $1`;

/** The organiser publishes a prepared release, at once or at a second chosen beforehand; that second can be moved. */
@Injectable()
export class PublishRelease {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly hand: ReleaseAtHand,
    private readonly prepare: PrepareRelease,
    private readonly sending: SendRelease,
  ) {}

  run(actor: Actor, id: string, publication: Publication): Promise<PublishedView> {
    return this.unit.run((tx) => this.within(tx, actor, id, publication));
  }

  /** Prepares and publishes in one step. */
  runAtOnce(actor: Actor, editionId: string, note: string): Promise<PublishedView> {
    return this.unit.run(async (tx) => {
      const { id, version } = await this.prepare.within(tx, actor, editionId, note);
      return this.within(tx, actor, id, { at: null, version });
    });
  }

  private async within(tx: Tx, actor: Actor, id: string, { at, version }: Publication): Promise<PublishedView> {
    const release = await this.hand.take(tx, actor, id);
    const present = await now(tx);
    refuseUnlessOpen(release, present);
    checkVersion(release.version, version);
    if ((await this.hand.compose(tx, release.editionId)).hash !== release.hash) refuse('conflict', 'release-outdated');
    const publishedAt = instantFor(at, present);
    const before = await this.hand.newest(tx, release.editionId);
    const no = release.no ?? (before?.no ?? 0) + 1;
    await tx.query(PUBLISH, [id, no, publishedAt, actor.personId, at === null ? present : null]);
    await this.sending.within(tx, actor, { ...release, no, publishedAt, atOnce: at === null });
    return { id, no, publishedAt };
  }
}
