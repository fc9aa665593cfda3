import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { Texts } from '#platform/texts';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type TakenConsent, takenConsent } from '../queries/team/taken-consent.js';
import type { Correspondent } from '../queries/thread/correspondents.js';

/** Tells the office at once who took which consent back, and what follows; nobody of the team is told as the office. */
@Injectable()
@Hears('entry.consent-withdrawn')
export class TellConsent implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: People,
    private readonly notifier: Notifier,
    private readonly texts: Texts,
  ) {}

  async react({ id: line, subject, actorId, details }: Line): Promise<void> {
    if (subject === null || actorId === null) return;
    const code = String(details.code);
    await this.unit.run(async (tx) => {
      const taken = await takenConsent(tx, subject, { personId: actorId, code });
      if (!taken) return;
      const office = await this.people.seated(tx, taken.editionId, 'organiser', 'secretariat');
      for (const reader of office.filter(({ id }) => !taken.memberIds.includes(id)))
        await this.tell(tx, taken, reader, { code, line, link: `/organiser/${taken.slug}/entries/${subject}` });
    });
  }

  private tell(tx: Tx, taken: TakenConsent, reader: Correspondent, of: Record<'code' | 'line' | 'link', string>) {
    const { editionId, edition, number, title, person: member, isLead, text } = taken;
    const { id: personId, name, email: to, locale } = reader;
    const whom = isLead ? 'lead' : 'member';
    const about = this.texts.say(
      locale,
      `entry.taken-consents.${whom}-${of.code === 'PUBLICATION' ? 'names' : 'other'}`,
    );
    const vars = { name, edition: edition[locale], number, title, member, words: text?.[locale] ?? of.code, about };
    const dedupeKey = `entry.tell-consent.${of.line}.${personId}`;
    const whose = { personId, editionId, link: of.link, dedupeKey };
    return this.notifier.mail(tx, { to, locale, template: 'entry.mails.consent-withdrawn', vars, ...whose });
  }
}
