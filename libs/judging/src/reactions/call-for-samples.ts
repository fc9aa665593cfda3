import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { PortalConfig } from '#platform/config';
import { UnitOfWork } from '#platform/unit-of-work';
import { toCalibrate } from '../queries/calibration/to-calibrate.js';
import { planOf } from '../queries/round-plan.js';

/** Writes to the panel when there are samples to score. */
@Injectable()
@Hears('judging.calibration-opened')
export class CallForSamples implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
    private readonly config: PortalConfig,
  ) {}

  async react({ id, subject }: Line): Promise<void> {
    if (subject === null) return;
    await this.unit.run(async (tx) => {
      const judges = await toCalibrate(tx, subject);
      const [first] = judges;
      if (!first) return;
      const { plan } = await this.editions.byId(tx, first.editionId);
      const round = planOf({ plan }, first.code).name;
      const link = `${this.config.PUBLIC_URL}/judge`;
      for (const { judgeId, email: to, locale, personId, editionId, name, samples } of judges) {
        const vars = { name, samples, link, round: round[locale], edition: plan.name[locale] };
        const mail = { template: 'judging.mails.calibration', vars, link: '/judge' };
        const dedupeKey = `judging.call-for-samples.${id}.${judgeId}`;
        await this.notifier.mail(tx, { to, locale, personId, editionId, dedupeKey, ...mail });
      }
    });
  }
}
