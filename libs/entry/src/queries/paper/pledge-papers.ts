import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import type { Actor, Locale } from '#kernel';
import { Press } from '#platform/press';
import { Texts } from '#platform/texts';
import type { PledgeLook } from '../pledge/pledge-look.js';
import { membersOf } from './members.js';
import { paperFile } from './papers.js';
import { pledgePaper } from './pledge-paper.js';
import { paperWords } from './words.js';

/** Characters that no file name holds everywhere. */
const UNWANTED = /[\\/:*?"<>|\s]+/gu;

/** Prints the pledge of what an entry says now. */
@Injectable()
export class PledgePapers {
  constructor(
    private readonly texts: Texts,
    private readonly press: Press,
  ) {}

  /** `paper-glyph-missing` when a name cannot be drawn. */
  async print(actor: Actor, look: PledgeLook, locale: Locale): Promise<OpenFile> {
    const words = paperWords(this.texts, locale);
    const { number, content, current, dueAt, at, edition } = look;
    const pledge = { ...current, number, content, members: membersOf(content), dueAt, madeAt: at };
    const bytes = await this.press.print(actor.personId ?? '', pledgePaper(pledge, edition.plan, words));
    return paperFile(`${number ?? content.title.replace(UNWANTED, '_')}-${words.say('pledge.file')}.pdf`, bytes);
  }
}
