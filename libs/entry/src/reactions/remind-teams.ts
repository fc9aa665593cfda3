import { Injectable } from '@nestjs/common';
import { dateText, spanText } from '#kernel';
import { Notifier } from '#notification';
import { now } from '#platform/clock';
import { Every } from '#platform/timer';
import { UnitOfWork } from '#platform/unit-of-work';
import { hoursLeft, isForAll, reminderDue } from '../domain/reminder.js';
import { type Unfinished, unfinishedEntries, writtenKeys } from '../queries/reminder/unfinished-entries.js';

interface Due {
  entry: Unfinished;
  key: string;
}

/**
 * Every five minutes: reminds of what was not handed in, half way to the deadline the lead, two days and 12 h before
 * everybody in the team.
 */
@Injectable()
@Every('*/5 * * * *')
export class RemindTeams {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async run(): Promise<void> {
    const at = await now(this.unit.read);
    const due = (await unfinishedEntries(this.unit.read, at)).flatMap((entry) => dueOf(entry, at));
    const written = await writtenKeys(
      this.unit.read,
      due.map(({ key }) => key),
    );
    for (const one of due) if (!written.has(one.key)) await this.remind(one, at);
  }

  private async remind({ entry, key: dedupeKey }: Due, at: Date): Promise<void> {
    const { entryId, editionId, what, title, edition, until, joined, open, personId, name, email: to, locale } = entry;
    const left = spanText(hoursLeft(entry, at), locale);
    const vars = { name, title, edition: edition[locale], left, until: dateText(until, locale), joined, open };
    const event = { uid: `deadline-${entryId}`, title: `${edition[locale]} ${title}`, at: until.toISOString() };
    const order = { to, locale, template: `entry.mails.remind-${what}`, vars, dedupeKey, personId, editionId };
    const link = `/team/entries/${entryId}`;
    await this.unit.run((tx) => this.notifier.mail(tx, { ...order, link, pace: 'urgent', event }));
  }
}

/** One key a reminder and deadline: a deadline that was moved reminds again. */
function dueOf(entry: Unfinished, at: Date): Due[] {
  const reminder = reminderDue(entry, at);
  if (!reminder || !(entry.lead || isForAll(reminder))) return [];
  const { entryId, what, until, personId } = entry;
  return [{ entry, key: `entry.remind.${entryId}.${what}.${until.toISOString()}.${personId}.${reminder}` }];
}
