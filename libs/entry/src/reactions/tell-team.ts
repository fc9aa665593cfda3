import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { type Addressee, addresseeOf } from '../queries/entry/addressee.js';

/** Writes to the team when its entry was received or decided on, or a correction is still owed. */
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
      const team = await addresseeOf(tx, { entryId: subject, revision: Number(details.revision), at });
      if (!team) return;
      const { personId, editionId, email: to, locale } = team;
      const mail = { template: `entry.mails.${event}`, vars: varsOf(team), dedupeKey: `entry.tell-team.${id}` };
      const whose = { personId, editionId, link: `/team/entries/${subject}` };
      await this.notifier.mail(tx, {
        to,
        locale,
        ...mail,
        ...whose,
        ...(event === 'returned' && urgent(subject, team)),
      });
    });
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
