import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { roundCode } from '../queries/closing/round-code.js';
import { thankedIn } from '../queries/closing/thanked.js';
import { planOf } from '../queries/round-plan.js';

/** A round is closed: whoever judged in it is thanked, once. */
@Injectable()
@Hears('judging.round-closed')
export class ThankJudges implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
  ) {}

  async react({ subject }: Line): Promise<void> {
    if (subject === null) return;
    await this.unit.run(async (tx) => {
      const { editionId, code } = await roundCode(tx, subject);
      const edition = await this.editions.byId(tx, editionId);
      const plan = planOf(edition, code);
      for (const { personId, email: to, locale, name, sheets } of await thankedIn(tx, subject)) {
        const vars = { name, sheets, round: plan.name[locale], edition: edition.plan.name[locale] };
        const where = { editionId, personId, template: 'judging.mails.thanks', link: '/judge' };
        await this.notifier.mail(tx, {
          to,
          locale,
          vars,
          ...where,
          dedupeKey: `judging.thanks.${subject}.${personId}`,
        });
      }
    });
  }
}
