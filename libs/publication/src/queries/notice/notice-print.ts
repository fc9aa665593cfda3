import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import type { Actor, Locale } from '#kernel';
import { type Paper, Press } from '#platform/press';
import { Texts } from '#platform/texts';
import { noticePaper } from './notice-paper.js';
import { Notices } from './notices.js';

/** Media type of a Word document. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A notice as a file to be printed and put up. */
@Injectable()
export class NoticePrint {
  constructor(
    private readonly notices: Notices,
    private readonly texts: Texts,
    private readonly press: Press,
  ) {}

  async pdf(actor: Actor, id: string, locale: Locale): Promise<OpenFile> {
    const { number, paper } = await this.paperOf(actor, id, locale);
    const bytes = await this.press.print(actor.personId ?? '', paper);
    return { stream: Readable.from([bytes]), name: `${number}.pdf`, mediaType: 'application/pdf', size: bytes.length };
  }

  /** The same words for those who put it on a letterhead of their own. */
  async document(actor: Actor, id: string, locale: Locale): Promise<OpenFile> {
    const { number, paper } = await this.paperOf(actor, id, locale);
    const bytes = await this.press.writeDocument(actor.personId ?? '', paper);
    return { stream: Readable.from([bytes]), name: `${number}.docx`, mediaType: WORD, size: bytes.length };
  }

  private async paperOf(actor: Actor, id: string, locale: Locale): Promise<{ number: string; paper: Paper }> {
    const notice = await this.notices.byId(actor, id);
    const say = (key: string, vars?: Record<string, unknown>) =>
      this.texts.say(locale, `publication.notice.paper.${key}`, vars);
    return { number: notice.body.number[locale], paper: noticePaper(notice, { locale, say }) };
  }
}
