import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import type { OpenFile } from '#file';
import { type Actor, type Locale, permit, refuse } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { RoundPage } from '../round-page.js';
import { minutesMaterial } from './minutes-material.js';
import { PrintMinutes } from './print-minutes.js';

/** The minutes of a closed round, to be signed on paper. */
@Injectable()
export class Minutes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly pages: RoundPage,
    private readonly entries: EntryCards,
    private readonly printer: PrintMinutes,
  ) {}

  /** `minutes-not-sealed` (409) for the moment between the close and the signature. */
  async of(actor: Actor, roundId: string, locale: Locale): Promise<OpenFile> {
    const { read } = this.unit;
    const { round, edition } = await this.pages.whole(read, actor, roundId);
    permit(may.readStandings(actor, round.editionId));
    const { closure, state } = round;
    if (!closure) return refuse('conflict', 'round-not-closed', { state });
    const material = await minutesMaterial(read, round);
    if (!material.head) return refuse('conflict', 'minutes-not-sealed');
    const ids = material.lines.map(({ entryId }) => entryId);
    const cards = new Map((await this.entries.byIds(read, ids)).map((card) => [card.id, card]));
    const kept = { round: { ...round, closure }, edition, ...material, head: material.head, cards };
    const { name, bytes } = await this.printer.print(actor, kept, locale);
    return { stream: Readable.from([bytes]), name, mediaType: 'application/pdf', size: bytes.length };
  }
}
