import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { releaseState } from '../../domain/release/instant.js';
import type { PreparedView } from '../../queries/release/release.view.js';
import { PublicReleaseEntity } from '../../tables/release/release.entity.js';
import { ReleaseAtHand } from './release-at-hand.js';

const DROP = `UPDATE publication.release SET dropped_at = $2, preview_hash = NULL, version = version + 1
  WHERE edition_id = $1 AND published_at IS NULL AND dropped_at IS NULL RETURNING id`;

/** An organiser freezes what a release will say, to be read before anybody else does; in place of one prepared earlier. */
@Injectable()
export class PrepareRelease {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly hand: ReleaseAtHand,
  ) {}

  run(actor: Actor, editionId: string, note: string): Promise<PreparedView> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, note));
  }

  async within(tx: Tx, actor: Actor, editionId: string, note: string): Promise<PreparedView> {
    await this.hand.hold(tx, actor, editionId);
    // Once it is this one's turn: what another published while it waited is public by then.
    const at = await now(tx);
    const newest = await this.hand.newest(tx, editionId);
    if (newest && releaseState(newest, at) === 'scheduled') refuse('conflict', 'release-scheduled');
    const { body, hash } = await this.hand.compose(tx, editionId);
    if (newest?.hash === hash) refuse('conflict', 'release-unchanged', { no: newest.no });
    const dropped = await row<{ id: string }>(tx, DROP, [editionId, at]);
    const id = newId();
    const preparation = { preparedAt: at, preparedBy: found(actor.personId) };
    await tx.insert(PublicReleaseEntity, { id, editionId, body, hash, note, ...preparation });
    const details = { hash, instead: dropped?.id ?? null };
    await this.journal.record(tx, actor, 'publication.release-prepared', { editionId, subject: id, details });
    return { id, hash, version: 1 };
  }
}
