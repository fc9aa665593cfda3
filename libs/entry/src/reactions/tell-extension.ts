import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { extendedTeamOf } from '../queries/deadline/extended-team.js';

/** Writes to the team that it was given more time, and why. */
@Injectable()
@Hears('entry.deadline-extended')
export class TellExtension implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async react({ id, details }: Line): Promise<void> {
    await this.unit.run(async (tx) => {
      const team = await extendedTeamOf(tx, String(details.extensionId));
      if (!team) return;
      const { email: to, personId, editionId, entryId, locale, edition, until, ...rest } = team;
      const vars = { ...rest, edition: edition[locale], until: dateText(until, locale) };
      const mail = { template: 'entry.mails.extended', vars, dedupeKey: `entry.tell-extension.${id}` };
      const whose = { personId, editionId, link: `/team/entries/${entryId}`, pace: 'urgent' as const };
      await this.notifier.mail(tx, { to, locale, ...mail, ...whose });
    });
  }
}
