import { Injectable } from '@nestjs/common';
import { refuseUnlessPublished } from '#competition';
import { canonicalHash } from '#fairness';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { composeRelease } from '../../domain/release/compose.js';
import { may } from '../../domain/policy.js';
import { Material } from '../../queries/release/material.js';
import { ReleaseEntity } from '../../tables/release/release.entity.js';

/** The organiser publishes the results: a frozen release; a later one supersedes it and leaves it readable. */
@Injectable()
export class PublishRelease {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly material: Material,
  ) {}

  run(actor: Actor, editionId: string, note: string): Promise<{ id: string; no: number }> {
    return this.unit.run(async (tx) => {
      found(may.listReleases(actor, { editionId }) || null);
      permit(may.publishRelease(actor, { editionId }));
      const no = await this.nextNumber(tx, editionId);
      const { state, blockers, ...material } = await this.material.of(tx, editionId);
      refuseUnlessPublished({ state });
      if (blockers.length > 0) refuse('conflict', 'release-blocked', { blockers });
      const body = composeRelease(material);
      const hash = canonicalHash(body);
      const id = newId();
      const publication = { publishedAt: await now(tx), publishedBy: found(actor.personId) };
      await tx.insert(ReleaseEntity, { id, editionId, no, body, hash, note, ...publication });
      const seal = { release: id, no: String(no), bodyHash: hash };
      await this.journal.record(tx, actor, 'publication.release-published', { editionId, subject: id, seal });
      return { id, no };
    });
  }

  /** Numbers have no gaps: the edition's publishing waits its turn here. */
  private async nextNumber(tx: Tx, editionId: string): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('publication.release ' || $1, 0))`, [editionId]);
    const sql = 'SELECT coalesce(max(no), 0) + 1 AS no FROM publication.release WHERE edition_id = $1';
    return found(await row<{ no: number }>(tx, sql, [editionId])).no;
  }
}
