import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Correspondent, type Spoken, spokenOf, teamOf } from '../queries/thread/correspondents.js';

/** Writes to the team when the secretariat wrote, and to the secretariat when the team did. */
@Injectable()
@Hears('entry.thread-written')
export class TellOtherSide implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async react({ id, subject, details }: Line): Promise<void> {
    if (subject === null) return;
    await this.unit.run(async (tx) => {
      const spoken = await spokenOf(tx, String(details.messageId));
      if (!spoken) return;
      const toDesk = details.side === 'team';
      const readers = toDesk ? await this.deskOf(tx, spoken) : await teamOf(tx, subject);
      for (const reader of readers) await this.tell(tx, { spoken, reader, toDesk, entryId: subject, line: id });
    });
  }

  /** The secretariat; where nobody holds that seat, the organisers. Nobody of the team is its desk. */
  private async deskOf(tx: Tx, { editionId, memberIds }: Spoken): Promise<Correspondent[]> {
    const outside = ({ id }: Correspondent) => !memberIds.includes(id);
    const desk = (await this.people.seated(tx, editionId, 'secretariat')).filter(outside);
    return desk.length > 0 ? desk : (await this.people.seated(tx, editionId, 'organiser')).filter(outside);
  }

  private tell(
    tx: Tx,
    told: { spoken: Spoken; reader: Correspondent; toDesk: boolean; entryId: string; line: string },
  ): Promise<void> {
    const { spoken, reader, toDesk, entryId, line } = told;
    const { editionId, edition, title, number, draftTitle, leadName, words } = spoken;
    const names = toDesk ? [number, title] : [number, draftTitle];
    const about = names.filter((one) => one !== null).join(' ') || leadName;
    const { id: personId, name, email: to, locale } = reader;
    const vars = { name, about, words, edition: edition[locale], team: leadName };
    const link = toDesk ? `/organiser/${spoken.slug}/questions/${entryId}` : `/team/entries/${entryId}/questions`;
    const template = toDesk ? 'entry.mails.question' : 'entry.mails.answer';
    const dedupeKey = `entry.tell-other-side.${line}.${personId}`;
    const order = { to, locale, template, vars, dedupeKey, personId, editionId, link };
    return this.notifier.mail(tx, { ...order, pace: 'chatty' });
  }
}
