import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { DutyDocuments } from '../queries/duty-documents.js';
import type { ReadDuty } from '../queries/duty.js';

/** A judge opens a document of an entry: in a copy of their own, and on record. */
@Injectable()
export class OpenDocument {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly documents: DutyDocuments,
  ) {}

  async run(actor: Actor, assignmentId: string, fileId: string): Promise<OpenFile> {
    const { duty, kind, file } = await this.documents.open(actor, assignmentId, fileId);
    await this.unit.run((tx) => this.within(tx, actor, duty, kind));
    return file;
  }

  async within(tx: Tx, actor: Actor, { id, editionId, entryId }: ReadDuty, kind: string): Promise<void> {
    const details = { assignmentId: id, kind };
    await this.journal.record(tx, actor, 'judging.document-opened', { editionId, subject: entryId, details });
  }
}
