import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Recipient, teamToWrite } from '../queries/entry/recipient.js';

/** Writes to everybody in the team that the files its submit waited for did not arrive, and which copy counts. */
@Injectable()
@Hears('entry.submission-lapsed')
export class TellLapsedWait implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async react({ id, subject, details }: Line): Promise<void> {
    if (subject === null) return;
    const of = { entryId: subject, line: id, revision: Number(details.revision), until: String(details.until) };
    await this.unit.run(async (tx) => {
      for (const one of await teamToWrite(tx, subject)) await this.tell(tx, one, of);
    });
  }

  private tell(tx: Tx, { email, ...member }: Recipient, of: Lapsed): Promise<void> {
    const { name, title, edition, locale, personId, editionId } = member;
    const { entryId, line, revision } = of;
    const vars = { name, title, edition: edition[locale], until: dateText(new Date(of.until), locale), revision };
    const template = `entry.mails.${revision > 0 ? 'wait-lapsed' : 'wait-lapsed-empty'}`;
    const whose = { personId, editionId, link: `/team/entries/${entryId}`, pace: 'urgent' as const };
    const dedupeKey = `entry.tell-lapsed-wait.${line}.${personId}`;
    return this.notifier.mail(tx, { to: email, locale, template, vars, dedupeKey, ...whose });
  }
}

interface Lapsed {
  entryId: string;
  line: string;
  revision: number;
  until: string;
}
