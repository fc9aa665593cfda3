import { Injectable } from '@nestjs/common';
import { type Locale, LOCALES } from '#kernel';
import { row } from '#platform/sql';
import { Texts } from '#platform/texts';
import type { Reader } from '#platform/unit-of-work';
import { fillIn, placesIn, type Words } from '../domain/wording.js';

/** Which text, of which edition, in which language. */
export interface Which {
  readonly template: string;
  readonly locale: Locale;
  readonly editionId?: string | null | undefined;
}

const SUBJECT = /^(?!identity\.|notification\.)(.+\.mails\..+)\.subject$/;
const OWN = `SELECT subject, body FROM notification.wording
  WHERE edition_id = $1 AND template = $2 AND locale = $3 ORDER BY version DESC LIMIT 1`;

/** The words of messages: ours from the `texts/` rooms, and the organisers' own where they wrote some. */
@Injectable()
export class Wordings {
  constructor(private readonly texts: Texts) {}

  /** Keys of the mails an edition may word itself; those about accounts are not among them. */
  templates(): string[] {
    return this.texts.keys().flatMap((key) => SUBJECT.exec(key)?.[1] ?? []);
  }

  /** Our own words; a template that does not exist has none. */
  builtIn(template: string, locale: Locale): Words | undefined {
    const subject = this.texts.raw(locale, `${template}.subject`);
    const body = this.texts.raw(locale, `${template}.body`);
    return subject === undefined || body === undefined ? undefined : { subject, body };
  }

  /** Everything that can be filled into a template, in either language. */
  places(template: string): string[] {
    const words = LOCALES.flatMap((locale) => this.builtIn(template, locale) ?? []);
    return placesIn(...words.flatMap(({ subject, body }) => [subject, body]));
  }

  /** What a place is called, and a value to try it with. */
  place(template: string, name: string, locale: Locale): { label: string; sample: string } {
    const [context = ''] = template.split('.');
    const said = (what: string) =>
      this.texts.raw(locale, `${context}.places.${name}.${what}`) ??
      this.texts.raw(locale, `notification.places.${name}.${what}`);
    return { label: said('label') ?? name, sample: said('sample') ?? `［${name}］` };
  }

  /** The message with its places filled in, in the edition's words or else in ours. */
  async write(reader: Reader, which: Which, vars: Record<string, unknown>): Promise<Words> {
    const { template, locale, editionId } = which;
    const own = editionId ? await row<Partial<Words>>(reader, OWN, [editionId, template, locale]) : undefined;
    if (own?.subject && own.body) return { subject: fillIn(own.subject, vars), body: fillIn(own.body, vars) };
    const say = (part: string) => this.texts.say(locale, `${template}.${part}`, vars);
    return { subject: say('subject'), body: say('body') };
  }
}
