import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText, found, type Localised } from '#kernel';
import { Notifier } from '#notification';
import { Texts } from '#platform/texts';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { datesOfEntry, datesOfRoom, type PlannedDate, sameDates } from '../domain/plan-change.js';
import { type News, newsOf, type StageAddressee, stageAddressees } from '../queries/schedule-news.js';

const WHY: Readonly<Record<string, string>> = { 'stage.gap-closed': 'earlier' };

/**
 * Tells leads and judges their dates when a schedule goes out, and again only those whose own dates have changed: by a
 * later publication, the draw, or what was moved on the stage.
 */
@Injectable()
@Hears('stage.schedule-published', 'stage.draw-revealed', 'stage.turns-swapped', 'stage.gap-closed')
export class TellSchedule implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
    private readonly texts: Texts,
  ) {}

  async react({ id, kind, subject, details }: Line): Promise<void> {
    const roundId = kind === 'stage.schedule-published' ? subject : (details.roundId as string | undefined);
    if (!roundId) return;
    await this.unit.run(async (tx) => {
      const news = await newsOf(tx, roundId, Number(details.no));
      if (!news) return;
      const { plan } = await this.editions.byId(tx, news.editionId);
      const round = found(plan.rounds.find(({ code }) => code === news.code)).name;
      for (const one of await stageAddressees(tx, roundId)) {
        const dates = datesFor(news, one, 'now');
        const before = news.before && datesFor(news, one, 'before');
        if (dates.length + (before?.length ?? 0) === 0 || (before && sameDates(dates, before))) continue;
        const why = WHY[kind] ?? (news.drawn ? 'drawn' : null);
        await this.tell(tx, one, { line: id, news, why, dates, round, edition: plan.name, changed: before !== null });
      }
    });
  }

  private async tell(tx: Tx, to: StageAddressee, of: Telling): Promise<void> {
    const { personId, email, locale, entryId, name } = to;
    const { news, why, round, edition, changed } = of;
    const kind = `${entryId ? 'team' : 'judge'}-${changed ? 'changed' : 'dates'}`;
    const dates =
      of.dates.map((date) => this.line(to, date, news)).join('\n') || this.texts.say(locale, 'stage.dates.none');
    const reason = news.reason || (why ? this.texts.say(locale, `stage.dates.${why}`) : '');
    const vars = { name, dates, reason, round: round[locale], edition: edition[locale] };
    const link = entryId ? `/team/entries/${entryId}` : '/judge';
    const whose = { personId, editionId: news.editionId, link, vars };
    const dedupeKey = `stage.tell-schedule.${of.line}.${entryId ?? personId}`;
    await this.notifier.mail(tx, { to: email, locale, template: `stage.mails.${kind}`, dedupeKey, ...whose });
  }

  private line({ locale, entryId }: StageAddressee, date: PlannedDate, { places }: News): string {
    const { startsAt, venue } = date;
    const position = date.position && (places?.[`${date.sessionId} ${entryId}`] ?? date.position);
    const key = !entryId ? 'sitting' : position === null ? 'undrawn' : date.rehearsal ? 'rehearsal' : 'turn';
    return this.texts.say(locale, `stage.dates.${key}`, { when: dateText(startsAt, locale), venue, position });
  }
}

interface Telling {
  line: string;
  news: News;
  /** Said where the publication itself gives no reason. */
  why: string | null;
  dates: PlannedDate[];
  round: Localised;
  edition: Localised;
  changed: boolean;
}

function datesFor(news: News, { entryId, room }: StageAddressee, which: 'now' | 'before'): PlannedDate[] {
  const [plan, drawn] = which === 'now' ? [news.plan, news.drawn] : [news.before, news.drawnBefore];
  if (plan === null) return [];
  if (entryId === null) return datesOfRoom(plan, room);
  return datesOfEntry(plan, entryId, plan.order === 'arranged' || drawn);
}
