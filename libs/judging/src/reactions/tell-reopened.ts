import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { PortalConfig } from '#platform/config';
import { UnitOfWork } from '#platform/unit-of-work';
import { reopenedFor } from '../queries/record/reopened-for.js';
import { planOf, timesOf } from '../queries/round-plan.js';

/** Writes to a judge whose sheet was given back: which one, why, and until when it is to be handed in again. */
@Injectable()
@Hears('judging.sheet-reopened')
export class TellReopened implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
    private readonly config: PortalConfig,
  ) {}

  async react({ id, subject, details }: Line): Promise<void> {
    if (subject === null) return;
    await this.unit.run(async (tx) => {
      const judge = await reopenedFor(tx, subject);
      if (!judge) return;
      const { email: to, locale, personId, editionId, name, title, code } = judge;
      const edition = await this.editions.byId(tx, editionId);
      const plan = planOf(edition, code);
      const path = `/judge/assignments/${subject}`;
      const vars = {
        ...{ name, title, reason: String(details.reason), link: `${this.config.PUBLIC_URL}${path}` },
        ...{ round: plan.name[locale], edition: edition.plan.name[locale] },
        until: dateText(timesOf(edition, plan).endsAt, locale),
      };
      const mail = { template: 'judging.mails.reopened', vars, link: path, dedupeKey: `judging.tell-reopened.${id}` };
      await this.notifier.mail(tx, { to, locale, personId, editionId, ...mail });
    });
  }
}
