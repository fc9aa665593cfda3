import { Injectable } from '@nestjs/common';
import { canonicalHash } from '#fairness';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { awardingOf } from '../domain/awarding-plan.js';
import { refuseUnlessPublished } from '../domain/edition.js';
import { lockedRow } from './lock-edition.js';

/** Freezes rounds and awards because scoring begins; called by judging when the first round opens. */
@Injectable()
export class LockRules {
  constructor(private readonly journal: Journal) {}

  /** The caller has asked its own policy. Locking again changes nothing. */
  async within(tx: Tx, actor: Actor, editionId: string): Promise<void> {
    const edition = await lockedRow(tx, editionId);
    refuseUnlessPublished(edition);
    if (edition.rulesLockedAt) return;
    edition.rulesLockedAt = await now(tx);
    await tx.save(edition);
    const { rounds, awards, divisions } = edition.plan;
    const awarding = awardingOf(edition.plan);
    await this.journal.record(tx, actor, 'competition.rules-locked', {
      editionId,
      subject: editionId,
      seal: { version: String(edition.version), rulesHash: canonicalHash({ rounds, awards, awarding, divisions }) },
    });
  }
}
