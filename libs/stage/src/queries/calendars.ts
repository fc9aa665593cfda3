import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import type { OpenFile } from '#file';
import { type Actor, found, type Locale } from '#kernel';
import { now } from '#platform/clock';
import { Texts } from '#platform/texts';
import { UnitOfWork } from '#platform/unit-of-work';
import { type CalendarDate, calendarFile } from '../domain/calendar-file.js';
import type { OwnSittingView } from './own-sittings.view.js';
import type { OwnTurnView } from './own-turns.view.js';
import { roundOf } from './round-ground.js';
import type { StageSessionView } from './session.view.js';
import { Sessions } from './sessions.js';

/** Dates of the stage as files for people's calendars. */
@Injectable()
export class Calendars {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly sessions: Sessions,
    private readonly texts: Texts,
  ) {}

  /** A team's turns; before the order is drawn, the whole sitting. */
  turns(turns: readonly OwnTurnView[], entryId: string, locale: Locale): Promise<OpenFile> {
    const dates = turns.map((turn): CalendarDate => {
      const { sessionId, sessionStartsAt, sessionEndsAt, position, venue, changedAt } = turn;
      const span = { startsAt: turn.startsAt ?? sessionStartsAt, endsAt: turn.endsAt ?? sessionEndsAt };
      const kind = kindOf(turn);
      const words = { round: turn.round[locale], position };
      const text = this.wordsOf(kind, locale, words);
      const change = { sequence: turn.changeNo + (turn.leftAs ? 1 : 0), changedAt, status: statusOf(turn) };
      return { uid: `turn-${sessionId}-${entryId}@stage`, ...span, ...text, location: venue, ...change };
    });
    return this.file(dates, locale);
  }

  /** A judge's sittings. */
  sittings(sittings: readonly OwnSittingView[], locale: Locale): Promise<OpenFile> {
    const dates = sittings.map((sitting): CalendarDate => {
      const { sessionId, startsAt, endsAt, venue, turns, round, publicationNo, publishedAt } = sitting;
      const text = this.wordsOf('sitting', locale, { round: round[locale], turns });
      const change = { sequence: publicationNo, changedAt: publishedAt, status: 'confirmed' as const };
      return { uid: `sitting-${sessionId}@stage`, startsAt, endsAt, ...text, location: venue, ...change };
    });
    return this.file(dates, locale);
  }

  /** Every sitting of a round, for whoever works on it. */
  async round(actor: Actor, roundId: string, locale: Locale): Promise<OpenFile> {
    const { items, published } = await this.sessions.of(actor, roundId);
    const { editionId, code } = found(await roundOf(this.unit.read, roundId));
    const { plan } = await this.editions.byId(this.unit.read, editionId);
    const round = found(plan.rounds.find((one) => one.code === code)).name[locale];
    const { no: sequence, publishedAt: changedAt } = published ?? { no: 0, publishedAt: new Date(0) };
    const change = { sequence, changedAt, status: 'confirmed' as const };
    const dates = items.map(({ id, startsAt, endsAt, venue, slots, kind }: StageSessionView): CalendarDate => {
      const text = this.wordsOf(kind === 'rehearsal' ? 'rehearsal' : 'sitting', locale, { round, turns: slots.length });
      return { uid: `session-${id}@stage`, startsAt, endsAt, ...text, location: venue, ...change };
    });
    return this.file(dates, locale);
  }

  private wordsOf(kind: string, locale: Locale, words: object): Pick<CalendarDate, 'summary' | 'description'> {
    const say = (part: string) => this.texts.say(locale, `stage.calendar.${kind}.${part}`, { ...words });
    return { summary: say('summary'), description: say('description') };
  }

  private async file(dates: readonly CalendarDate[], locale: Locale): Promise<OpenFile> {
    const bytes = Buffer.from(calendarFile(dates, await now(this.unit.read), locale));
    const name = this.texts.say(locale, 'stage.calendar.file');
    return { name, mediaType: 'text/calendar; charset=utf-8', size: bytes.length, stream: Readable.from([bytes]) };
  }
}

function kindOf({ absent, kind, position }: OwnTurnView): string {
  if (absent) return 'absent';
  if (kind === 'rehearsal') return kind;
  return position === null ? 'undrawn' : 'turn';
}

function statusOf({ leftAs, absent }: OwnTurnView): CalendarDate['status'] {
  if (leftAs) return 'cancelled';
  return absent ? 'tentative' : 'confirmed';
}
