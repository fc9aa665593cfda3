import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { People } from '#identity';
import { dateText, type Locale, type Localised } from '#kernel';
import { Notifier } from '#notification';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';

interface About {
  editionId: string;
  entryId: string;
  edition: Localised;
  answer: string | null;
  /** When a hearing of it ends, and when it is to be decided. */
  dueAt: Date | null;
  decideDueAt: Date | null;
}

const ABOUT = `SELECT o.edition_id AS "editionId", l.entry_id AS "entryId", ed.plan->'name' AS edition, o.answer, o.decide_due_at AS "decideDueAt",
    (SELECT max(h.due_at) FROM publication.hearing h WHERE h.objection_id = o.id) AS "dueAt"
  FROM publication.objection o JOIN competition.edition ed ON ed.id = o.edition_id
  JOIN publication.notice_line l ON l.notice_id = o.notice_id AND l.place = o.place WHERE o.id = $1`;

/** Writes to the lead of the entry an objection is about: that it is looked into, that the team is asked, and what was decided. */
@Injectable()
export class TellTeam {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly entries: EntryCards,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  run(id: string, what: 'accepted' | 'asked' | 'decided', key: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const about = await row<About>(tx, ABOUT, [id]);
      const [card] = about ? await this.entries.byIds(tx, [about.entryId]) : [];
      const [lead] = card ? await this.people.byIds(tx, [card.leadId]) : [];
      if (!about || !card || !lead) return;
      const { locale, email: to, id: personId, name } = lead;
      const until =
        what === 'accepted' ? lastDay(about.decideDueAt, locale) : about.dueAt && dateText(about.dueAt, locale);
      const said = { until: until ?? '', reason: about.answer ?? '' };
      const vars = { name, title: card.title, edition: about.edition[locale], ...said };
      const template = `publication.mails.team-${what}`;
      const where = { editionId: about.editionId, link: `/team/entries/${card.id}`, pace: 'urgent' as const };
      await this.notifier.mail(tx, { to, locale, personId, template, vars, ...where, dedupeKey: `${key}.${card.id}` });
    });
  }
}

/** The end of a day belongs to that day for people. */
function lastDay(end: Date | null, locale: Locale): string | null {
  return end && dateText(new Date(end.getTime() - 1), locale, { time: false });
}
