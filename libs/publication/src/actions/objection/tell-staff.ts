import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { dateText, found, type Localised, type Role } from '#kernel';
import { Notifier } from '#notification';
import { keptAway } from '#recusal';
import { row, rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { makes, RECEIPT } from '../../queries/objection/columns.js';

type Handler = Awaited<ReturnType<People['seated']>>[number];

interface About {
  id: string;
  editionId: string;
  slug: string;
  receipt: string;
  edition: Localised;
  entryId: string | null;
  dueAt: Date;
}

const ABOUT = `SELECT o.id, o.edition_id AS "editionId", ed.slug, ${RECEIPT} AS receipt, ed.plan->'name' AS edition,
    l.entry_id AS "entryId", coalesce(o.decide_due_at, o.accept_due_at) AS "dueAt"
  FROM publication.objection o JOIN competition.edition ed ON ed.id = o.edition_id
  LEFT JOIN publication.notice_line l ON l.notice_id = o.notice_id AND l.place = o.place WHERE o.id = $1`;
const AWAY = `SELECT id FROM unnest($1::uuid[]) person(id)
  WHERE $2::uuid IS NOT NULL AND ${keptAway('person.id', '$2::uuid')} OR ${makes('person.id', '$3::uuid')}`;

/** Who is told: what is not done in time, also those above the supervisors. */
const TOLD = {
  received: ['supervisor'],
  answered: ['supervisor'],
  due: ['supervisor'],
  overdue: ['supervisor', 'organiser'],
} as const satisfies Record<string, readonly Role[]>;

/** Writes to the staff about an objection, but those who must keep away from its entry or make it; it never says by whom it is. */
@Injectable()
export class TellStaff {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  /** @param key what makes the mail one: the same key twice writes it once */
  run(id: string, what: keyof typeof TOLD, key: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const about = found(await row<About>(tx, ABOUT, [id]));
      for (const person of await this.readers(tx, about, TOLD[what]))
        await this.write(tx, about, person, { what, key });
    });
  }

  private async readers(
    tx: Tx,
    { id: objectionId, editionId, entryId }: About,
    roles: readonly Role[],
  ): Promise<Handler[]> {
    const all = await this.people.seated(tx, editionId, ...roles);
    const away = await rows<{ id: string }>(tx, AWAY, [all.map(({ id }) => id), entryId, objectionId]);
    return all.filter(({ id }) => !away.some((one) => one.id === id));
  }

  private write(tx: Tx, about: About, person: Handler, { what, key }: { what: string; key: string }): Promise<void> {
    const { id, slug, receipt, edition, editionId, dueAt } = about;
    const { id: personId, email: to, locale, name } = person;
    const until = dateText(new Date(dueAt.getTime() - 1), locale, { time: false });
    const vars = { name, receipt, until, edition: edition[locale] };
    const where = { link: `/organiser/${slug}/objections/${id}`, dedupeKey: `${key}.${personId}` };
    const template = `publication.mails.objection-${what}`;
    return this.notifier.mail(tx, { to, locale, personId, editionId, template, vars, ...where });
  }
}
