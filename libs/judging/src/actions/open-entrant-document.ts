import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { EntrantPage } from '../queries/entrant-page.js';
import type { FrozenEntrant } from '../queries/frozen-entrants.js';
import type { AskedFile } from '../queries/judged-entries.js';

/** A panel chair opens a document of an entry: in a copy of their own, and on record. */
@Injectable()
export class OpenEntrantDocument {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly page: EntrantPage,
  ) {}

  /** A film is opened with its first part; the others of it are no further line. */
  async run(actor: Actor, which: { roundId: string; entryId: string }, asked: AskedFile): Promise<OpenFile> {
    const { entrant, kind, file } = await this.page.file(actor, which, asked);
    if (!file.part?.from) await this.unit.run((tx) => this.within(tx, actor, entrant, kind));
    return file;
  }

  async within(tx: Tx, actor: Actor, { editionId, entryId, roundId }: FrozenEntrant, kind: string): Promise<void> {
    const details = { roundId, kind };
    await this.journal.record(tx, actor, 'judging.document-opened', { editionId, subject: entryId, details });
  }
}
