import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import type { DataExportView, DataSectionView, OwnRecordsView } from '../../queries/privacy/own-records.view.js';
import { KeptRecords } from './kept-records.js';

/** Shows people what is kept about them, and hands it over; that they took it is on record. */
@Injectable()
export class OwnRecords {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly data: KeptRecords,
  ) {}

  async show(actor: Actor): Promise<OwnRecordsView> {
    const personId = found(actor.personId);
    const all = await this.data.of(this.unit.read, personId);
    const sections = all.map(([section, items]) => ({ section, count: items.length }));
    return { sections, obstacles: await this.data.obstacles(this.unit.read, personId) };
  }

  /** One section in full; `not-found` when there is none of that name. */
  async section(actor: Actor, section: string): Promise<DataSectionView> {
    const all = await this.data.of(this.unit.read, found(actor.personId));
    const [, items] = found(all.find(([name]) => name === section));
    return { section, items };
  }

  async take(actor: Actor): Promise<DataExportView> {
    return this.unit.run(async (tx) => {
      const personId = found(actor.personId);
      const all = await this.data.of(tx, personId);
      await this.journal.record(tx, actor, 'identity.data-taken', { editionId: null, subject: personId });
      return { takenAt: await now(tx), sections: all.map(([section, items]) => ({ section, items })) };
    });
  }
}
