import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { People } from '#identity';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type ReopeningNews, reopeningNews } from '../queries/closing/reopening-news.js';
import { planOf } from '../queries/round-plan.js';

const TEMPLATES = new Map([
  ['judging.reopening-asked', 'judging.mails.reopening-asked'],
  ['judging.reopening-withdrawn', 'judging.mails.reopening-withdrawn'],
  ['judging.round-reopened', 'judging.mails.round-reopened'],
  ['judging.taking-back-asked', 'judging.mails.taking-back-asked'],
  ['judging.taking-back-withdrawn', 'judging.mails.taking-back-withdrawn'],
  ['judging.advance-taken-back', 'judging.mails.advance-taken-back'],
]);

/**
 * Writes to everybody who may confirm a reopening or that an advance is taken back, the organisers and the chair, when one is asked for, taken back or done;
 * not to whoever did it.
 */
@Injectable()
@Hears(...TEMPLATES.keys())
export class TellReopening implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async react(line: Line): Promise<void> {
    const { editionId, subject: roundId, kind, actorId } = line;
    const template = TEMPLATES.get(kind);
    if (editionId === null || roundId === null || actorId === null || !template) return;
    await this.unit.run(async (tx) => {
      const news = await reopeningNews(tx, roundId, line);
      if (!news) return;
      const edition = await this.editions.byId(tx, editionId);
      const seated = await this.people.seated(tx, editionId, 'organiser', 'panel-chair');
      for (const one of seated.filter(({ id }) => id !== actorId)) {
        await this.tell(tx, one, { edition, news, template, key: `judging.tell-reopening.${line.id}.${one.id}` });
      }
    });
  }

  private async tell(tx: Tx, { id: personId, email: to, locale, name }: Seated, told: Told): Promise<void> {
    const { edition, news, template, key } = told;
    const vars = {
      ...{ name, asker: news.asker, by: news.by, reason: news.reason },
      ...{ round: planOf(edition, news.code).name[locale], edition: edition.plan.name[locale] },
    };
    const link = `/organiser/${edition.slug}/rounds/${news.roundId}`;
    const mail = { template, vars, link, dedupeKey: key, pace: 'urgent' as const };
    await this.notifier.mail(tx, { to, locale, personId, editionId: edition.id, ...mail });
  }
}

type Seated = Awaited<ReturnType<People['seated']>>[number];
interface Told {
  edition: Edition;
  news: ReopeningNews;
  template: string;
  key: string;
}
