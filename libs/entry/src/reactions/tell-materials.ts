import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { addresseesOf } from '../queries/entry/addressee.js';
import { materialsDue } from '../queries/entry/materials-due.js';

/** Writes to everybody in the team when its entry has reached a round that needs more of it. */
@Injectable()
@Hears('entry.materials-called')
export class TellMaterials implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async react({ id, subject: entryId, details, at }: Line): Promise<void> {
    if (entryId === null) return;
    await this.unit.run(async (tx) => {
      const due = await materialsDue(tx, entryId);
      const team = await addresseesOf(tx, { entryId, revision: Number(details.revision), at });
      for (const one of due ? team : []) {
        const { personId, editionId, email, locale, name, number, title } = one;
        const when = { round: due?.round[locale], dueAt: due && dateText(due.endsAt, locale) };
        await this.notifier.mail(tx, {
          ...{ to: email, locale, personId, editionId, template: 'entry.mails.materials-called' },
          vars: { name, number, title, edition: one.edition[locale], ...when },
          ...{ dedupeKey: `entry.tell-materials.${id}.${personId}`, link: `/team/entries/${entryId}`, pace: 'urgent' },
        });
      }
    });
  }
}
