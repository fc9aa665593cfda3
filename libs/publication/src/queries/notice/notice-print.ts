import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import type { Actor, Locale } from '#kernel';
import { Press } from '#platform/press';
import { Texts } from '#platform/texts';
import { noticePaper } from './notice-paper.js';
import { Notices } from './notices.js';

/** A notice as a file to be printed and put up. */
@Injectable()
export class NoticePrint {
  constructor(
    private readonly notices: Notices,
    private readonly texts: Texts,
    private readonly press: Press,
  ) {}

  async pdf(actor: Actor, id: string, locale: Locale): Promise<OpenFile> {
    const notice = await this.notices.byId(actor, id);
    const say = (key: string, vars?: Record<string, unknown>) =>
      this.texts.say(locale, `publication.notice.paper.${key}`, vars);
    const bytes = await this.press.print(actor.personId ?? '', noticePaper(notice, { locale, say }));
    const name = `${notice.body.number[locale]}.pdf`;
    return { stream: Readable.from([bytes]), name, mediaType: 'application/pdf', size: bytes.length };
  }
}
