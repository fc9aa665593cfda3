import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { People } from '#identity';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { planOf } from '../queries/round-plan.js';
import { type LeftSeat, seatsLeftBy } from '../queries/seat/open-seats.js';

/**
 * A judge leaves the pool while they had sheets to write: the organisers hear at once which entries lack a judge, round by
 * round, but not of those they must keep away from. It does not name the judge: who reads what is not for a mailbox.
 */
@Injectable()
@Hears('judging.judge-left')
export class TellDeparture implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async react({ at, subject: judgeId, editionId }: Line): Promise<void> {
    if (judgeId === null || editionId === null) return;
    await this.unit.run(async (tx) => {
      const edition = await this.editions.byId(tx, editionId);
      const organisers = await this.people.seated(tx, editionId, 'organiser');
      const ids = organisers.map(({ id }) => id);
      const known = Map.groupBy(await seatsLeftBy(tx, judgeId, ids), ({ personId }) => personId);
      for (const one of organisers) {
        const left = Map.groupBy(known.get(one.id) ?? [], ({ roundId }) => roundId);
        for (const seats of left.values())
          await this.tell(tx, one, { edition, seats, key: `${judgeId}.${at.toISOString()}` });
      }
    });
  }

  private async tell(tx: Tx, { id: personId, email: to, locale, name }: Organiser, told: Told): Promise<void> {
    const { edition, seats, key } = told;
    const [{ roundId, code }] = seats as [LeftSeat];
    const words = { round: planOf(edition, code).name[locale], edition: edition.plan.name[locale] };
    const entries = seats.map(({ number }) => number).join(locale === 'en' ? ', ' : '、');
    await this.notifier.mail(tx, {
      ...{ to, locale, personId, editionId: edition.id, template: 'judging.mails.departure', pace: 'urgent' },
      vars: { name, seats: seats.length, entries, ...words },
      link: `/organiser/${edition.slug}/rounds/${roundId}`,
      dedupeKey: `judging.tell-departure.${roundId}.${key}.${personId}`,
    });
  }
}

type Organiser = Awaited<ReturnType<People['seated']>>[number];
interface Told {
  edition: Edition;
  /** of one round */
  seats: readonly LeftSeat[];
  key: string;
}
