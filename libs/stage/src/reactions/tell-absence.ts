import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText, found } from '#kernel';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { absenceOf } from '../queries/absences.js';

const TEMPLATES: Readonly<Record<string, string>> = {
  'stage.turn-moved': 'stage.mails.team-absent',
  'stage.step-undone': 'stage.mails.team-present',
};

/** Tells whoever leads an entry that its team was recorded as absent, and that this was taken back; not at a rehearsal. */
@Injectable()
@Hears('stage.turn-moved', 'stage.step-undone')
export class TellAbsence implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
  ) {}

  async react({ id, kind, subject, details }: Line): Promise<void> {
    const template = TEMPLATES[kind];
    if (details.verb !== 'miss' || subject === null || template === undefined) return;
    await this.unit.run(async (tx) => {
      const absence = await absenceOf(tx, subject);
      if (!absence) return;
      const { editionId, entryId, code, personId, email, locale, name, startsAt, venue } = absence;
      const { plan } = await this.editions.byId(tx, editionId);
      const round = found(plan.rounds.find((one) => one.code === code)).name[locale];
      const reason = typeof details.reason === 'string' ? details.reason : '';
      const vars = { name, edition: plan.name[locale], round, when: dateText(startsAt, locale), venue, reason };
      const whose = { personId, editionId, link: `/team/entries/${entryId}`, vars };
      await this.notifier.mail(tx, { to: email, locale, template, dedupeKey: `stage.tell-absence.${id}`, ...whose });
    });
  }
}
