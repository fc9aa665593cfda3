import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import type { Actor, Locale, Localised } from '#kernel';
import { addressNow } from '#platform/address';
import { PortalConfig } from '#platform/config';
import { Press } from '#platform/press';
import { Texts } from '#platform/texts';
import { hallCodePaper } from './hall-code-paper.js';

/** Codes just made, to be printed and forgotten. */
export interface HallSlips {
  edition: Localised;
  round: Localised;
  /** `2026-11-28`, in Beijing. */
  day: string;
  slips: readonly { name: string; room: number | null; code: string }[];
}

/** Prints codes; the address on them is the one that the instance which prints has then. */
@Injectable()
export class HallCodeSheets {
  constructor(
    private readonly config: PortalConfig,
    private readonly texts: Texts,
    private readonly press: Press,
  ) {}

  async print(actor: Actor, locale: Locale, made: () => Promise<HallSlips>): Promise<OpenFile> {
    const { day, ...slips } = await made();
    const noon = new Date(`${day}T12:00:00+08:00`);
    const sheet = { ...slips, day: noon, address: `${await addressNow(this.config)}/hall/code` };
    const bytes = await this.press.print(actor.personId ?? '', hallCodePaper(sheet, this.texts, locale));
    const name = this.texts.say(locale, 'judging.hall-codes.file', { round: slips.round[locale], day });
    return { stream: Readable.from([bytes]), name: `${name}.pdf`, mediaType: 'application/pdf', size: bytes.length };
  }
}
