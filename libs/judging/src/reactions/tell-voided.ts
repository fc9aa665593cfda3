import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { voidedFor } from '../queries/record/voided-for.js';
import { planOf } from '../queries/round-plan.js';

/**
 * Tells a judge that a sheet of theirs no longer counts, unless they stepped back themselves. They must keep away from its
 * entry by now, so it is not named.
 */
@Injectable()
@Hears('judging.sheet-voided')
export class TellVoided implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
  ) {}

  async react({ at, subject, details }: Line): Promise<void> {
    if (subject === null || details.ground === 'recusal') return;
    await this.unit.run(async (tx) => {
      const judge = await voidedFor(tx, subject);
      if (!judge) return;
      const { email: to, locale, personId, name, editionId, roundId, code } = judge;
      const edition = await this.editions.byId(tx, editionId);
      await this.notifier.mail(tx, {
        ...{ to, locale, personId, editionId, template: 'judging.mails.voided', link: '/judge' },
        vars: { name, round: planOf(edition, code).name[locale], edition: edition.plan.name[locale] },
        dedupeKey: `judging.tell-voided.${roundId}.${at.toISOString()}.${personId}`,
      });
    });
  }
}
