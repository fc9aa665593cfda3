import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor, Locale } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { type OpenRecord, Records } from '../../queries/record/records.js';

/** Somebody takes the edition's record away; who, and how much was in it, stays in the journal. */
@Injectable()
export class TakeRecord {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly records: Records,
  ) {}

  async run(actor: Actor, editionId: string, language: Locale): Promise<OpenRecord> {
    const record = await this.records.of(this.unit.read, actor, editionId, language);
    const note = { editionId, subject: editionId, details: { language, ...record.counts } };
    await this.unit.run((tx) => this.journal.record(tx, actor, 'publication.record-taken', note));
    return record;
  }
}
