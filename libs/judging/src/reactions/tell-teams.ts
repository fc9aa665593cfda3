import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { outcomesOf } from '../queries/closing/outcomes.js';
import { roundCode } from '../queries/closing/round-code.js';
import { planOf } from '../queries/round-plan.js';

/** Tells the teams how their round ended: at once, or when the organisers say so, as the plan has it; then who moves up. */
@Injectable()
@Hears('judging.round-advanced', 'judging.outcomes-told', 'judging.entry-promoted')
export class TellTeams implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
  ) {}

  async react({ kind, subject, details }: Line): Promise<void> {
    if (subject === null) return;
    const promoted = kind === 'judging.entry-promoted' ? String(details.promotedId) : null;
    await this.unit.run(async (tx) => {
      const { editionId, code } = await roundCode(tx, subject);
      const edition = await this.editions.byId(tx, editionId);
      const plan = planOf(edition, code);
      if (kind === 'judging.round-advanced' && plan.advance?.tell === 'by-hand') return;
      for (const one of await outcomesOf(tx, subject, promoted)) {
        const { personId, email: to, locale, name, title, outcome, waiting } = one;
        const template = `judging.mails.outcome-${promoted ? 'promoted' : outcome}`;
        const vars = { name, title, waiting, round: plan.name[locale], edition: edition.plan.name[locale] };
        const dedupeKey = `judging.outcome.${subject}.${promoted ? 'promoted' : 'round'}.${one.entryId}.${personId}`;
        const where = { editionId, personId, template, dedupeKey, link: `/team/entries/${one.entryId}` };
        await this.notifier.mail(tx, { to, locale, vars, ...where });
      }
    });
  }
}
