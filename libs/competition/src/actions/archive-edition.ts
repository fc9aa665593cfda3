import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { editionLife } from '../domain/edition.js';
import { ArchiveKeepers, refuseUnfinished } from './archive-keepers.js';
import { lockEdition } from './lock-edition.js';

/** Closes an edition for good: it stays readable and can never be written again. */
@Injectable()
export class ArchiveEdition {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly keepers: ArchiveKeepers,
  ) {}

  run(actor: Actor, editionId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId));
  }

  async within(tx: Tx, actor: Actor, editionId: string): Promise<void> {
    const edition = await lockEdition(tx, actor, editionId, 'archiveEdition');
    edition.state = editionLife.advance(edition.state, 'archive');
    // With its row locked: whoever begins something holds that too.
    refuseUnfinished(await this.keepers.unfinished(tx, editionId));
    await tx.save(edition);
    await this.journal.record(tx, actor, 'competition.edition-archived', { editionId, subject: editionId });
  }
}
