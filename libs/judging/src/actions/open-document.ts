import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { DutyDocuments } from '../queries/duty-documents.js';
import type { ReadDuty } from '../queries/duty.js';
import type { AskedFile } from '../queries/judged-entries.js';

/** A judge opens a document of an entry: in a copy of their own, and on record. */
@Injectable()
export class OpenDocument {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly documents: DutyDocuments,
  ) {}

  /** A film is opened with its first part; the others of it are no further line. */
  async run(actor: Actor, assignmentId: string, asked: AskedFile): Promise<OpenFile> {
    const { duty, kind, file } = await this.documents.open(actor, assignmentId, asked);
    if (!file.part?.from) await this.unit.run((tx) => this.within(tx, actor, duty, kind));
    return file;
  }

  async within(tx: Tx, actor: Actor, { id, editionId, entryId }: ReadDuty, kind: string): Promise<void> {
    const details = { assignmentId: id, kind };
    await this.journal.record(tx, actor, 'judging.document-opened', { editionId, subject: entryId, details });
  }
}
