import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '#kernel';
import { Press } from '#platform/press';
import { Texts } from '#platform/texts';
import { type KeptMinutes, minutesPaper } from './minutes-paper.js';

/** Prints minutes in a language. */
@Injectable()
export class PrintMinutes {
  constructor(
    private readonly texts: Texts,
    private readonly press: Press,
  ) {}

  async print(actor: Actor, kept: KeptMinutes, locale: Locale): Promise<{ name: string; bytes: Buffer }> {
    const say = (key: string, vars?: Record<string, unknown>) => this.texts.say(locale, `judging.minutes.${key}`, vars);
    const bytes = await this.press.print(actor.personId ?? '', minutesPaper(kept, { locale, say }));
    return { name: `${kept.round.code}-${say('file')}.pdf`, bytes };
  }
}
