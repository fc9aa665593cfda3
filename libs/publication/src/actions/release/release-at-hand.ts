import { Injectable } from '@nestjs/common';
import { holdOpen, refuseUnlessPublished } from '#competition';
import { canonicalHash } from '#fairness';
import { type Actor, found, permit, refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { composeRelease } from '../../domain/release/compose.js';
import type { ReleaseBody } from '../../domain/release/release.js';
import { may } from '../../domain/policy.js';
import { Material } from '../../queries/release/material.js';

/** A release while somebody works on it; nobody else does. */
export interface HeldRelease {
  readonly id: string;
  readonly editionId: string;
  readonly no: number | null;
  readonly note: string;
  readonly hash: string;
  readonly body: ReleaseBody;
  readonly publishedAt: Date | null;
  readonly droppedAt: Date | null;
  readonly version: number;
}

const HELD = `SELECT id, edition_id AS "editionId", no, note, hash, body, published_at AS "publishedAt",
    dropped_at AS "droppedAt", version
  FROM publication.release`;

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('publication.release ' || $1, 0))`;

/** Takes an edition's publishing in hand: one person at a time. */
@Injectable()
export class ReleaseAtHand {
  constructor(private readonly material: Material) {}

  /** Whoever may not know of the edition's releases finds nothing; whoever may not publish is refused. */
  async hold(tx: Tx, actor: Actor, editionId: string): Promise<void> {
    found(may.listReleases(actor, { editionId }) || null);
    permit(may.publishRelease(actor, { editionId }));
    await tx.query(LOCK, [editionId]);
    await holdOpen(tx, editionId);
  }

  /** The release, with its edition's publishing in hand. */
  async take(tx: Tx, actor: Actor, id: string): Promise<HeldRelease> {
    const known = found(await row<HeldRelease>(tx, `${HELD} WHERE id = $1`, [id]));
    await this.hold(tx, actor, known.editionId);
    return found(await row<HeldRelease>(tx, `${HELD} WHERE id = $1 FOR UPDATE`, [id]));
  }

  /** As `take`, for the portal itself. */
  async takeUnasked(tx: Tx, id: string): Promise<HeldRelease> {
    const { editionId } = found(await row<HeldRelease>(tx, `${HELD} WHERE id = $1`, [id]));
    await tx.query(LOCK, [editionId]);
    return found(await row<HeldRelease>(tx, `${HELD} WHERE id = $1 FOR UPDATE`, [id]));
  }

  /** Whether a release would be written otherwise now, or could not be. */
  async isOutdated(tx: Tx, { editionId, hash }: HeldRelease): Promise<boolean> {
    const { blockers, ...material } = await this.material.of(tx, editionId);
    return blockers.length > 0 || canonicalHash(composeRelease(material)) !== hash;
  }

  /** The newest that is public or has its instant. */
  newest(tx: Tx, editionId: string): Promise<HeldRelease | undefined> {
    return row<HeldRelease>(tx, `${HELD} WHERE edition_id = $1 AND no IS NOT NULL ORDER BY no DESC LIMIT 1`, [
      editionId,
    ]);
  }

  /** What a release would say now. */
  async compose(tx: Tx, editionId: string): Promise<{ body: ReleaseBody; hash: string }> {
    const { state, blockers, ...material } = await this.material.of(tx, editionId);
    refuseUnlessPublished({ state });
    if (blockers.length > 0) refuse('conflict', 'release-blocked', { blockers });
    const body = composeRelease(material);
    return { body, hash: canonicalHash(body) };
  }
}
