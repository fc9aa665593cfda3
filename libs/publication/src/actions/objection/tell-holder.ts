import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { People } from '#identity';
import type { Localised } from '#kernel';
import { Notifier } from '#notification';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';

interface About {
  editionId: string;
  entryId: string;
  edition: Localised;
  award: Localised;
}

const ABOUT = `SELECT p.edition_id AS "editionId", p.entry_id AS "entryId", ed.plan->'name' AS edition, award.value->'name' AS award
  FROM award.prize p JOIN competition.edition ed ON ed.id = p.edition_id
  JOIN jsonb_array_elements(ed.plan->'awards') award(value) ON award.value->>'code' = p.award_code
  WHERE p.id = $1 AND p.entry_id IS NOT NULL`;

/** Writes to the lead of an entry that its prize waits, or stands again; what is doubted, and by whom, is not said. */
@Injectable()
export class TellHolder {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly entries: EntryCards,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  /** @param key what makes the mail one: the same key twice writes it once */
  run(prizeId: string, what: 'suspended' | 'restored', key: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const about = await row<About>(tx, ABOUT, [prizeId]);
      const [card] = about ? await this.entries.byIds(tx, [about.entryId]) : [];
      const [lead] = card ? await this.people.byIds(tx, [card.leadId]) : [];
      if (!about || !card || !lead) return;
      const { id: personId, email: to, locale, name } = lead;
      const vars = { name, title: card.title, award: about.award[locale], edition: about.edition[locale] };
      const where = { editionId: about.editionId, link: `/team/entries/${card.id}`, pace: 'urgent' as const };
      const template = `publication.mails.prize-${what}`;
      await this.notifier.mail(tx, { to, locale, personId, template, vars, ...where, dedupeKey: key });
    });
  }
}
