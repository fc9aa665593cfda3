import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import type { OpenFile } from '#file';
import { type Actor, found, type Locale } from '#kernel';
import { now } from '#platform/clock';
import { Press } from '#platform/press';
import { Texts } from '#platform/texts';
import type { Reader } from '#platform/unit-of-work';
import { Attendance } from './attendance.js';
import { roundOf } from './round-ground.js';
import { type PrintedList, stagePaper } from './stage-paper.js';

type Material = Omit<PrintedList, 'paper' | 'codes'> & { editionId: string };

/** What is printed for a sitting. */
@Injectable()
export class StageLists {
  constructor(
    private readonly editions: Editions,
    private readonly attendance: Attendance,
    private readonly texts: Texts,
    private readonly press: Press,
  ) {}

  async of(actor: Actor, place: { roundId: string; sessionId: string }, reader: Reader): Promise<Material> {
    const { editionId, code } = found(await roundOf(reader, place.roundId));
    const list = await this.attendance.of(actor, place, reader);
    const { plan } = await this.editions.byId(reader, editionId);
    const round = found(plan.rounds.find((one) => one.code === code)).name;
    return { editionId, list, edition: plan.name, round, madeAt: await now(reader) };
  }

  async print(actor: Actor, locale: Locale, material: () => Promise<PrintedList>): Promise<OpenFile> {
    const printed = await material();
    const bytes = await this.press.print(actor.personId ?? '', stagePaper(printed, this.texts, locale));
    const words = { round: printed.round[locale], room: printed.list.room };
    const name = this.texts.say(locale, `stage.papers.${printed.paper}.file`, words);
    const rehearsal = printed.list.kind === 'rehearsal';
    const file = rehearsal ? this.texts.say(locale, 'stage.papers.rehearsal-file', { name }) : name;
    return { stream: Readable.from([bytes]), name: `${file}.pdf`, mediaType: 'application/pdf', size: bytes.length };
  }
}
