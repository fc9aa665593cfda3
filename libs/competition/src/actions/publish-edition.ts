import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { editionLife } from '../domain/edition.js';
import { lockEdition } from './lock-edition.js';

/** Shows an edition to everybody. */
@Injectable()
export class PublishEdition {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, editionId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId));
  }

  async within(tx: Tx, actor: Actor, editionId: string): Promise<void> {
    const edition = await lockEdition(tx, actor, editionId, 'publishEdition');
    edition.state = editionLife.advance(edition.state, 'publish');
    await tx.save(edition);
    await this.journal.record(tx, actor, 'competition.edition-published', { editionId, subject: editionId });
  }
}
