import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { Notifier } from '#notification';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { OpenGaps, titlesKnownTo } from '../../queries/closing/open-gaps.js';
import { planOf } from '../../queries/round-plan.js';

type Found = Awaited<ReturnType<OpenGaps['everywhere']>>[number];
type Chair = Awaited<ReturnType<People['seated']>>[number];

/**
 * Tells the chair that the sheets for an entry are all in and lie far apart, once for as many sheets as there are; not who must
 * keep away from it. No value is named.
 */
@Injectable()
export class TellGaps {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly gaps: OpenGaps,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async run(): Promise<void> {
    const open = await this.gaps.everywhere(this.unit.read);
    for (const found of Map.groupBy(open, ({ edition }) => edition.id).values())
      await this.unit.run((tx) => this.within(tx, found));
  }

  private async within(tx: Tx, found: readonly Found[]): Promise<void> {
    const [{ edition }] = found as [Found];
    for (const chair of await this.people.seated(tx, edition.id, 'panel-chair')) {
      const entries = found.map(({ gap }) => gap.entryId);
      const titles = await titlesKnownTo(tx, chair.id, entries);
      for (const one of found) await this.tell(tx, chair, one, titles.get(one.gap.entryId));
    }
  }

  private async tell(tx: Tx, chair: Chair, { edition, code, gap }: Found, title: string | undefined): Promise<void> {
    if (title === undefined) return;
    const { id: personId, email: to, locale, name } = chair;
    const words = { round: planOf(edition, code).name[locale], edition: edition.plan.name[locale] };
    await this.notifier.mail(tx, {
      ...{ to, locale, personId, editionId: edition.id, template: 'judging.mails.gap', pace: 'chatty' },
      vars: { name, title, ...words },
      link: `/organiser/${edition.slug}/rounds/${gap.roundId}`,
      dedupeKey: `judging.tell-gaps.${gap.roundId}.${gap.key}.${personId}`,
    });
  }
}
