import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '#kernel';
import { Press } from '#platform/press';
import { Texts } from '#platform/texts';
import { sheetPaper, type SheetPapers } from './sheet-paper.js';

/** Prints score sheets in the language of their print. */
@Injectable()
export class SheetPrinter {
  constructor(
    private readonly texts: Texts,
    private readonly press: Press,
  ) {}

  print(actor: Actor, papers: SheetPapers): Promise<Buffer> {
    const locale = papers.print.language;
    const say = (key: string, vars?: Record<string, unknown>) => this.texts.say(locale, `judging.paper.${key}`, vars);
    return this.press.print(actor.personId ?? '', sheetPaper(papers, { locale, say }));
  }

  name(locale: Locale, number: string): string {
    return `${number}-${this.texts.say(locale, 'judging.paper.file')}.pdf`;
  }
}
