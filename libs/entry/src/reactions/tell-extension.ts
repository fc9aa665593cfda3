import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type ExtendedMember, extendedTeamOf } from '../queries/deadline/extended-team.js';

/** Writes to everybody in the team that it was given more time, and why. */
@Injectable()
@Hears('entry.deadline-extended')
export class TellExtension implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async react({ id, details }: Line): Promise<void> {
    await this.unit.run(async (tx) => {
      for (const one of await extendedTeamOf(tx, String(details.extensionId))) await this.tell(tx, one, id);
    });
  }

  private tell(tx: Tx, member: ExtendedMember, line: string): Promise<void> {
    const { email: to, personId, editionId, entryId, locale, edition, until, ...rest } = member;
    const vars = { ...rest, edition: edition[locale], until: dateText(until, locale) };
    const mail = { template: 'entry.mails.extended', vars, dedupeKey: `entry.tell-extension.${line}.${personId}` };
    const whose = { personId, editionId, link: `/team/entries/${entryId}`, pace: 'urgent' as const };
    return this.notifier.mail(tx, { to, locale, ...mail, ...whose });
  }
}
