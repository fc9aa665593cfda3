import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { Texts } from '#platform/texts';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type RequestMail, requestMailOf } from '../queries/change/request-mail.js';
import { type Correspondent, teamOf } from '../queries/thread/correspondents.js';

/** Writes to the organisers what a team asks to change, and to the team what became of it. */
@Injectable()
@Hears('entry.change-requested', 'entry.change-approved', 'entry.change-refused')
export class TellChange implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: People,
    private readonly notifier: Notifier,
    private readonly texts: Texts,
  ) {}

  async react({ id: line, kind, subject, details }: Line): Promise<void> {
    await this.unit.run(async (tx) => {
      const mail = await requestMailOf(tx, String(details.requestId));
      if (!mail || subject === null) return;
      const asked = kind === 'entry.change-requested';
      const link = asked ? `/organiser/${mail.slug}/entries/${subject}` : `/team/entries/${subject}`;
      const readers = asked ? await this.deskOf(tx, mail) : await teamOf(tx, subject);
      for (const reader of readers) await this.tell(tx, mail, reader, { kind, link, line });
    });
  }

  /** Those who may decide about it: nobody of the team. */
  private async deskOf(tx: Tx, { editionId, memberIds }: RequestMail): Promise<Correspondent[]> {
    return (await this.people.seated(tx, editionId, 'organiser')).filter(({ id }) => !memberIds.includes(id));
  }

  private tell(tx: Tx, mail: RequestMail, reader: Correspondent, of: Record<'kind' | 'link' | 'line', string>) {
    const { editionId, edition, part, number, title, lead, before, wanted, reason, note } = mail;
    const { id: personId, name, email: to, locale } = reader;
    const said = this.texts.say(locale, `entry.change-parts.${part}`);
    const vars = { name, edition: edition[locale], number, title, lead, part: said, was: before, wanted };
    const why = { reason: of.kind === 'entry.change-requested' ? reason : note };
    const template = `entry.mails.${of.kind.slice('entry.'.length)}`;
    const dedupeKey = `entry.tell-change.${of.line}.${personId}`;
    const whose = { personId, editionId, link: of.link, dedupeKey };
    return this.notifier.mail(tx, { to, locale, template, vars: { ...vars, ...why }, ...whose });
  }
}
