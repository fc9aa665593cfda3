import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Addressee, addresseesOf } from '../queries/entry/addressee.js';

/** Writes to everybody in the team when its entry was received or decided on, or a correction is still owed. */
@Injectable()
@Hears(
  'entry.submitted',
  'entry.admitted',
  'entry.returned',
  'entry.refused',
  'entry.disqualified',
  'entry.correction-reminded',
)
export class TellTeam implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async react({ id, kind, subject, details, at }: Line): Promise<void> {
    if (subject === null) return;
    const event = details.lapsed === true ? 'lapsed' : kind.slice('entry.'.length);
    await this.unit.run(async (tx) => {
      const team = await addresseesOf(tx, { entryId: subject, revision: Number(details.revision), at });
      for (const one of team) await this.tell(tx, one, { event, entryId: subject, line: id });
    });
  }

  private tell(tx: Tx, to: Addressee, of: { event: string; entryId: string; line: string }): Promise<void> {
    const { event, entryId, line } = of;
    const { personId, editionId, email, locale } = to;
    const dedupeKey = `entry.tell-team.${line}.${personId}`;
    const mail = { template: `entry.mails.${event}`, vars: varsOf(to), dedupeKey };
    const whose = { personId, editionId, link: `/team/entries/${entryId}` };
    const haste = event === 'returned' ? urgent(entryId, to) : {};
    return this.notifier.mail(tx, { to: email, locale, ...mail, ...whose, ...haste });
  }
}

/** A correction is due soon: it waits for no other mail and brings its date for a calendar. */
function urgent(entryId: string, { dueAt, title, number }: Addressee) {
  const event = dueAt && {
    uid: `correction-${entryId}`,
    title: `${number} ${title}`,
    at: new Date(dueAt).toISOString(),
  };
  return { pace: 'urgent' as const, ...(event && { event }) };
}

function varsOf({ locale, edition, submittedAt, dueAt, ...team }: Addressee): Record<string, unknown> {
  const when = { submittedAt: dateText(submittedAt, locale), dueAt: dueAt && dateText(dueAt, locale) };
  return { ...team, ...when, edition: edition[locale] };
}
