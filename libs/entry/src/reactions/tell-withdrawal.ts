import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { withdrawnTeam } from '../queries/entry/withdrawn-team.js';

/** Writes to everybody in the team that its lead withdrew the entry, and that it takes part again. */
@Injectable()
@Hears('entry.withdrawn', 'entry.revived')
export class TellWithdrawal implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async react({ id: line, kind, subject }: Line): Promise<void> {
    if (subject === null) return;
    const template = `entry.mails.${kind.slice('entry.'.length)}`;
    await this.unit.run(async (tx) => {
      for (const member of await withdrawnTeam(tx, subject)) {
        const { email: to, locale, personId, editionId, edition, name, lead, title, reason } = member;
        const vars = { name, lead, title, edition: edition[locale], reason: reason || '–' };
        const whose = { personId, editionId, link: `/team/entries/${subject}` };
        const dedupeKey = `entry.tell-withdrawal.${line}.${personId}`;
        await this.notifier.mail(tx, { to, locale, template, vars, dedupeKey, ...whose });
      }
    });
  }
}
