import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { movedEnd, type MovedEnd, type MovedMember, movedMembers } from '../queries/deadline/moved-teams.js';

/** Writes to every team that works against a date that was moved: from when to when, and why. */
@Injectable()
@Hears('competition.milestone-moved')
export class TellMove implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async react({ id, subject, details }: Line): Promise<void> {
    const move = await movedEnd(this.unit.read, String(subject), String(details.code), Number(details.version));
    if (!move) return;
    for (const member of await movedMembers(this.unit.read, move)) await this.tell(move, member, id);
  }

  /** Each in a transaction of its own: there may be thousands, and what is written once is not written again. */
  private tell(move: MovedEnd, member: MovedMember, line: string): Promise<void> {
    const { email: to, personId, editionId, entryId, locale, name, title, edition } = member;
    const [before, until] = [dateText(move.before, locale), dateText(move.until, locale)];
    const vars = {
      name,
      title,
      edition: edition[locale],
      stage: move.name[locale],
      before,
      until,
      reason: move.reason,
    };
    const mail = { template: 'entry.mails.deadline-moved', vars };
    const dedupeKey = `entry.tell-move.${line}.${entryId}.${personId}`;
    const whose = { personId, editionId, link: `/team/entries/${entryId}`, pace: 'urgent' as const };
    return this.unit.run((tx) => this.notifier.mail(tx, { to, locale, ...mail, dedupeKey, ...whose }));
  }
}
