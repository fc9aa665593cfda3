import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { PortalConfig } from '#platform/config';
import { UnitOfWork } from '#platform/unit-of-work';
import { type Addressee, addresseesOf } from '../queries/addressees.js';
import { dutyEnd } from '../domain/closing/reader-due.js';
import { planOf, timesOf } from '../queries/round-plan.js';

const TEMPLATES: Record<string, string> = {
  'judging.judge-replaced': 'judging.mails.seat',
  'judging.reader-added': 'judging.mails.added',
  'judging.substitute-seated': 'judging.mails.substitute',
};

/** Writes to judges when their round opens, and to whoever takes over a seat. */
@Injectable()
@Hears('judging.round-opened', 'judging.judge-replaced', 'judging.reader-added', 'judging.substitute-seated')
export class TellJudges implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
    private readonly config: PortalConfig,
  ) {}

  async react({ id, kind, subject, details }: Line): Promise<void> {
    if (details.substitute === true) return; // one mail for all of them, by their seat
    const seated = kind !== 'judging.round-opened';
    const [roundId, judgeId] = seated ? [String(details.roundId), String(details.judgeId)] : [subject, null];
    if (roundId === null) return;
    const dueAt = typeof details.dueAt === 'string' ? new Date(details.dueAt) : null;
    const template = TEMPLATES[kind] ?? 'judging.mails.opened';
    await this.unit.run(async (tx) => {
      const judges = await addresseesOf(tx, roundId, judgeId);
      const [first] = judges;
      if (!first) return;
      const edition = await this.editions.byId(tx, first.editionId);
      for (const judge of judges) {
        const dedupeKey = `judging.tell-judges.${id}.${judge.judgeId}`;
        const { email: to, locale, personId, editionId } = judge;
        const mail = { template, dedupeKey, vars: this.varsOf(edition, judge, dueAt), link: '/judge' };
        await this.notifier.mail(tx, { to, locale, personId, editionId, ...mail });
      }
    });
  }

  private varsOf(
    edition: Edition,
    { locale, name, duties, code }: Addressee,
    dueAt: Date | null,
  ): Record<string, unknown> {
    const plan = planOf(edition, code);
    const until = dateText(dutyEnd(timesOf(edition, plan).endsAt, dueAt), locale);
    const link = `${this.config.PUBLIC_URL}/judge`;
    return { name, duties, until, link, round: plan.name[locale], edition: edition.plan.name[locale] };
  }
}
