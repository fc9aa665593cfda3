import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { randomToken, sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { refuseUnlessOpen } from '../../domain/release/instant.js';
import type { PreviewKeyView } from '../../queries/release/release.view.js';
import { ReleaseAtHand } from './release-at-hand.js';

const KEY_BYTES = 32;
const SET = 'UPDATE publication.release SET preview_hash = $2 WHERE id = $1';

/** Makes the address under which a release can be read before its time; a new one ends the one before. */
@Injectable()
export class OpenPreview {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly hand: ReleaseAtHand,
  ) {}

  /** The key is told once; the portal keeps its hash. */
  run(actor: Actor, id: string): Promise<PreviewKeyView> {
    const key = randomToken(KEY_BYTES);
    return this.unit.run(async (tx) => {
      await this.set(tx, actor, id, sha256(key));
      return { key };
    });
  }

  close(actor: Actor, id: string): Promise<void> {
    return this.unit.run((tx) => this.set(tx, actor, id, null));
  }

  private async set(tx: Tx, actor: Actor, id: string, hash: string | null): Promise<void> {
    const at = await now(tx);
    const release = await this.hand.take(tx, actor, id);
    refuseUnlessOpen(release, at);
    await tx.query(SET, [id, hash]);
    const note = { editionId: release.editionId, subject: id };
    if (hash) await this.journal.record(tx, actor, 'publication.preview-opened', note);
    else await this.journal.record(tx, actor, 'publication.preview-closed', note);
  }
}
