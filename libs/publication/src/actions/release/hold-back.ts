import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { Live } from '#platform/live';
import { UnitOfWork } from '#platform/unit-of-work';
import { canBeHeldBack } from '../../domain/release/instant.js';
import { ReleaseAtHand } from './release-at-hand.js';

const HOLD = `UPDATE publication.release SET no = NULL, published_at = NULL, published_by = NULL,
    version = version + 1 WHERE id = $1`;

/**
 * Shortly before its instant: a release that would be written otherwise now, or not at all, loses its instant and stays
 * prepared. Nobody is to read as results what is known to be wrong.
 */
@Injectable()
export class HoldBack {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly hand: ReleaseAtHand,
    private readonly journal: Journal,
    private readonly live: Live,
  ) {}

  run(id: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const release = await this.hand.takeUnasked(tx, id);
      if (!canBeHeldBack(release, await now(tx)) || !(await this.hand.isOutdated(tx, release))) return;
      // Composing takes its time: whoever may have read it by now has read what was announced.
      if (!canBeHeldBack(release, await now(tx))) return;
      await tx.query(HOLD, [id]);
      const { editionId, no, hash } = release;
      const seal = { release: id, no: String(no), bodyHash: hash };
      await this.journal.record(tx, SYSTEM, 'publication.release-held-back', { editionId, subject: id, seal });
      await this.live.tell(tx, 'publication.releases');
    });
  }
}
