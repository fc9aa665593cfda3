import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { Texts } from '#platform/texts';
import { UnitOfWork } from '#platform/unit-of-work';
import { askedTeamOf } from '../queries/pledge/asked-team.js';

/** Writes to the team that another scan of the sealed pledge is needed, why, and until when. */
@Injectable()
@Hears('entry.scan-asked')
export class TellScanAsked implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
    private readonly texts: Texts,
  ) {}

  async react({ id, subject, at }: Line): Promise<void> {
    if (subject === null) return;
    await this.unit.run(async (tx) => {
      const team = await askedTeamOf(tx, subject, at);
      if (!team) return;
      const { email: to, personId, editionId, locale, edition, dueAt, reasons, note, ...rest } = team;
      const said = reasons.map((reason) => this.texts.say(locale, `entry.scan-reasons.${reason}`));
      const vars = { ...rest, reason: [...said, note].filter(Boolean).join('\n'), edition: edition[locale] };
      const mail = { template: 'entry.mails.scan-asked', vars: { ...vars, dueAt: dateText(dueAt, locale) } };
      const whose = { personId, editionId, link: `/team/entries/${subject}`, pace: 'urgent' as const };
      await this.notifier.mail(tx, { to, locale, ...mail, dedupeKey: `entry.tell-scan-asked.${id}`, ...whose });
    });
  }
}
