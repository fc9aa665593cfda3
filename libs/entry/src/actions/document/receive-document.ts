import { Injectable } from '@nestjs/common';
import {
  type Admission,
  type FileRule,
  type IncomingFile,
  KeepFile,
  TakesUploads,
  type Upload,
  type UploadTaker,
  type UploadTarget,
} from '#file';
import { type Actor, found } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { DocumentView } from '../../queries/entry/entry.view.js';
import { FinishWaiting } from '../submission/finish-waiting.js';
import { AttachDocument, type Slot } from './attach-document.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Files of a draft arrive: in pieces, or in one form from simple clients. */
@Injectable()
@TakesUploads('entry-document')
export class ReceiveDocument implements UploadTaker {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly attach: AttachDocument,
    private readonly files: KeepFile,
    private readonly waiting: FinishWaiting,
  ) {}

  /** One form with one file, looked into before the answer. */
  async run(actor: Actor, id: string, kind: string, incoming: IncomingFile): Promise<DocumentView> {
    const slot = await this.attach.look(this.unit.read, actor, id, kind);
    const received = await this.files.receive(incoming, ruleOf(slot));
    return this.unit.run(async (tx) => {
      const upload = await this.files.within(tx, actor, received);
      await this.attach.within(tx, actor, { id, kind }, upload.id);
      const { name, sha256, size } = upload;
      return { kind, name, sha256, size };
    });
  }

  async admit(actor: Actor, target: UploadTarget): Promise<Admission> {
    const { id, kind } = placeOf(target);
    const slot = await this.attach.look(this.unit.read, actor, id, kind);
    return { rule: ruleOf(slot), at: slot.at };
  }

  async take(tx: Tx, actor: Actor, target: UploadTarget, upload: Upload): Promise<void> {
    const place = placeOf(target);
    await this.attach.within(tx, actor, place, upload.id);
    await this.waiting.within(tx, actor, place.id);
  }
}

/** An upload's words: `entry` and `kind`. An id that is none is an entry that is not there. */
function placeOf({ entry = '', kind = '' }: UploadTarget): { id: string; kind: string } {
  return { id: found(UUID.test(entry) ? entry.toLowerCase() : null), kind };
}

function ruleOf({ plan: { mediaTypes, maxBytes, maxPages, maxSeconds } }: Slot): FileRule {
  return { mediaTypes, maxBytes, maxPages, maxSeconds: maxSeconds ?? null };
}
