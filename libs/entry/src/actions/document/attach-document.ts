import { Injectable } from '@nestjs/common';
import type { DocumentPlan } from '#competition';
import { type IncomingFile, KeepFile, type ReceivedFile } from '#file';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { DocumentView } from '../../queries/entry/entry.view.js';
import { type AtHand, EntryAtHand } from '../entry/entry-at-hand.js';
import { assertDocumentOpen } from './document-window.js';

const PUT = `INSERT INTO entry.document (entry_id, kind, upload_id) VALUES ($1, $2, $3)
  ON CONFLICT (entry_id, kind) DO UPDATE SET upload_id = excluded.upload_id`;

/** The lead adds a file to the draft, or puts another in its place. */
@Injectable()
export class AttachDocument {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly files: KeepFile,
  ) {}

  /** Asks the rules before the bytes come in, so that nobody sends them in vain, and again when they are kept. */
  async run(actor: Actor, id: string, kind: string, incoming: IncomingFile): Promise<DocumentView> {
    const rule = attachable(actor, await this.entries.look(this.unit.read, actor, id), kind);
    const received = await this.files.receive(incoming, rule);
    return this.unit.run((tx) => this.within(tx, actor, id, kind, received));
  }

  async within(tx: Tx, actor: Actor, id: string, kind: string, received: ReceivedFile): Promise<DocumentView> {
    const atHand = await this.entries.take(tx, actor, id);
    attachable(actor, atHand, kind);
    const { id: uploadId, name, sha256, size } = await this.files.within(tx, actor, received);
    await tx.query(PUT, [id, kind, uploadId]);
    const { editionId } = atHand.entry;
    await this.journal.record(tx, actor, 'entry.document-attached', {
      editionId,
      subject: id,
      details: { kind, uploadId },
    });
    return { kind, name, sha256, size };
  }
}

function attachable(actor: Actor, { entry, edition, registration, at }: AtHand, kind: string): DocumentPlan {
  permit(may.editEntry(actor, entry));
  const plan = found(edition.plan.documents.find(({ code }) => code === kind));
  assertDocumentOpen({ entry, edition, registration, at }, kind);
  return plan;
}
