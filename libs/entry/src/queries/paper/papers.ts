import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import { type Actor, found, type Locale } from '#kernel';
import { type Paper, Press } from '#platform/press';
import { row } from '#platform/sql';
import { Texts } from '#platform/texts';
import { UnitOfWork } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { NUMBER, RECEIPT_NUMBER } from '../entry/columns.js';
import { seenBy, visible } from '../entry/visible.js';
import { receiptPaper } from './receipt-paper.js';
import { RevisionPlans } from './revision-plans.js';
import { type PrintedRevision, revisionPaper } from './revision-paper.js';
import { paperWords } from './words.js';

type Row = PrintedRevision & Pick<Entry, 'editionId' | 'leadId' | 'memberIds'>;

/** The revision asked for; null: the last one. */
const REVISION = `SELECT e.id AS "entryId", e.edition_id AS "editionId", e.lead_id AS "leadId",
    e.member_ids AS "memberIds", ${NUMBER} AS number, r.no, ${RECEIPT_NUMBER} AS "receiptNumber", r.content, r.content_hash AS "contentHash", r.frozen_at AS "frozenAt"
  FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = coalesce($4::int, e.revision_no)
  LEFT JOIN entry.receipt c ON c.entry_id = e.id AND c.revision_no = r.no
  WHERE e.id = $1 AND ${visible(2, 3)}`;

/** What was handed in, on paper, for those who may see the entry. */
@Injectable()
export class Papers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly plans: RevisionPlans,
    private readonly texts: Texts,
    private readonly press: Press,
  ) {}

  /** A revision in full; without telephone numbers and addresses for those who may not have them. */
  async revision(actor: Actor, id: string, no: number, locale: Locale): Promise<OpenFile> {
    const { revision, plan } = await this.at(actor, id, no);
    const words = paperWords(this.texts, locale);
    const paper = revisionPaper(revision, plan, may.seeContacts(actor, revision), words);
    const name = `${revision.number}-${words.say('revision.file', { no: revision.no })}.pdf`;
    return this.printed(actor, name, paper);
  }

  /** The receipt of the last submit; `not-found` before the first. */
  async receipt(actor: Actor, id: string, locale: Locale): Promise<OpenFile> {
    const { revision, plan } = await this.at(actor, id, null);
    const words = paperWords(this.texts, locale);
    return this.printed(
      actor,
      `${revision.number}-${words.say('receipt.file')}.pdf`,
      receiptPaper(revision, plan, words),
    );
  }

  private async at(actor: Actor, id: string, no: number | null) {
    const { read } = this.unit;
    const revision = found(await row<Row>(read, REVISION, [id, ...seenBy(actor), no]));
    return { revision, plan: await this.plans.of(read, revision.editionId, revision.content) };
  }

  private async printed(actor: Actor, name: string, paper: Paper): Promise<OpenFile> {
    return paperFile(name, await this.press.print(actor.personId ?? '', paper));
  }
}

/** A printed paper as a file to be handed out. */
export function paperFile(name: string, bytes: Buffer): OpenFile {
  return { stream: Readable.from([bytes]), name, mediaType: 'application/pdf', size: bytes.length };
}
