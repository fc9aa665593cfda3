import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { editionLife } from '../domain/edition.js';
import { refuseBlockedOpening } from '../domain/opening-check.js';
import { Openings } from '../queries/openings.js';
import { lockEdition } from './lock-edition.js';

/** Shows an edition to everybody, unless the check before opening finds what blocks it. */
@Injectable()
export class PublishEdition {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly openings: Openings,
  ) {}

  run(actor: Actor, editionId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId));
  }

  async within(tx: Tx, actor: Actor, editionId: string): Promise<void> {
    const edition = await lockEdition(tx, actor, editionId, 'publishEdition');
    edition.state = editionLife.advance(edition.state, 'publish');
    refuseBlockedOpening(await this.openings.of(tx, edition, await now(tx)));
    await tx.save(edition);
    await this.journal.record(tx, actor, 'competition.edition-published', { editionId, subject: editionId });
  }
}
