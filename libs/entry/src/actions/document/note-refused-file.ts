import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { Notifier } from '#notification';
import { Texts } from '#platform/texts';
import type { Tx } from '#platform/unit-of-work';
import { type RefusedFile, refusedFiles } from '../../queries/document/refused-file.js';

type Reader = Awaited<ReturnType<People['byIds']>>[number];

/** A file did not pass its inspection: its entry says so, the lead and who brought it are told, and the secretariat when it was handed in. */
@Injectable()
export class NoteRefusedFile {
  constructor(
    private readonly journal: Journal,
    private readonly people: People,
    private readonly notifier: Notifier,
    private readonly texts: Texts,
  ) {}

  async within(tx: Tx, uploadId: string): Promise<void> {
    for (const file of await refusedFiles(tx, uploadId)) {
      const { editionId, entryId: subject, leadId, bringerId, kind, flaw, frozen } = file;
      const note = { editionId, subject, details: { kind, uploadId, reason: flaw.code } };
      await this.journal.record(tx, SYSTEM, 'entry.document-refused', note);
      const team = await this.people.byIds(tx, [...new Set([leadId, bringerId])]);
      const office = frozen ? await this.people.seated(tx, editionId, 'secretariat') : [];
      for (const one of team) await this.tell(tx, one, 'file-refused', uploadId, file);
      for (const clerk of office) await this.tell(tx, clerk, 'file-refused-office', uploadId, file);
    }
  }

  private tell(tx: Tx, to: Reader, text: string, uploadId: string, file: RefusedFile): Promise<unknown> {
    const { locale, email, name, id } = to;
    const { number, title, fileName, kindName, edition, flaw } = file;
    const vars = { name, number: number ?? '', title, fileName, kind: kindName[locale], edition: edition[locale] };
    const reason = this.texts.refusal(locale, flaw.code, flaw.details);
    const mail = { template: `entry.mails.${text}`, vars: { ...vars, reason } };
    return this.notifier.mail(tx, { to: email, locale, ...mail, dedupeKey: `entry.${text}.${uploadId}.${id}` });
  }
}
