import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { People } from '#identity';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import type { Tx } from '#platform/unit-of-work';
import type { ComingNotice } from '../../queries/notice/coming-notices.js';

/** Writes to the organisers about a notice to come; about each thing once. */
@Injectable()
export class TellOrganisers {
  constructor(
    private readonly editions: Editions,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async within(tx: Tx, notice: ComingNotice, what: 'notice-outdated' | 'notice-held-back'): Promise<void> {
    const { id, editionId, body, startsAt } = notice;
    const { plan } = await this.editions.byId(tx, editionId);
    for (const { id: personId, email: to, locale, name } of await this.people.seated(tx, editionId, 'organiser')) {
      const vars = { name, notice: body.title[locale], edition: plan.name[locale], start: dateText(startsAt, locale) };
      const where = { link: `/organiser/${plan.slug}/notices`, dedupeKey: `publication.${what}.${id}.${personId}` };
      const template = `publication.mails.${what}`;
      await this.notifier.mail(tx, { to, locale, personId, editionId, template, vars, ...where });
    }
  }
}
