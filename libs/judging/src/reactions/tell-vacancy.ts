import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { People } from '#identity';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { roundCode } from '../queries/closing/round-code.js';
import { planOf } from '../queries/round-plan.js';
import { openSeats } from '../queries/seat/open-seats.js';

/**
 * A seat falls free while judges write: the organisers hear of it at once, but those who must keep away from its entry. Seats
 * that fall free together are one message; it names neither judge nor entry.
 */
@Injectable()
@Hears('judging.judge-recused')
export class TellVacancy implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async react({ at, details }: Line): Promise<void> {
    const roundId = String(details.roundId);
    await this.unit.run(async (tx) => {
      const { editionId, code } = await roundCode(tx, roundId);
      const edition = await this.editions.byId(tx, editionId);
      const organisers = await this.people.seated(tx, editionId, 'organiser');
      const ids = organisers.map(({ id }) => id);
      const known = Map.groupBy(await openSeats(tx, roundId, ids), ({ personId }) => personId);
      for (const one of organisers) {
        const seats = known.get(one.id) ?? [];
        if (!seats.some(({ entryId }) => entryId === details.entryId)) continue;
        const dedupeKey = `judging.tell-vacancy.${roundId}.${at.toISOString()}.${one.id}`;
        await this.tell(tx, one, { edition, roundId, code, seats: seats.length, dedupeKey });
      }
    });
  }

  private async tell(tx: Tx, { id: personId, email: to, locale, name }: Organiser, told: Told): Promise<void> {
    const { edition, roundId, code, seats, dedupeKey } = told;
    const words = { round: planOf(edition, code).name[locale], edition: edition.plan.name[locale] };
    await this.notifier.mail(tx, {
      ...{ to, locale, personId, editionId: edition.id, template: 'judging.mails.vacancy', pace: 'urgent' },
      ...{ vars: { name, seats, ...words }, dedupeKey, link: `/organiser/${edition.slug}/rounds/${roundId}` },
    });
  }
}

type Organiser = Awaited<ReturnType<People['seated']>>[number];
interface Told {
  edition: Edition;
  roundId: string;
  code: string;
  seats: number;
  dedupeKey: string;
}
