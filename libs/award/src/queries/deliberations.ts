import { Injectable } from '@nestjs/common';
import { FinalDuties, FinalScores } from '#judging';
import { type Actor, found } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { takesSeat } from '../domain/prize.js';
import { nominationsOf } from './ballot/ballot-rows.js';
import { Contenders } from './ballot/contenders.js';
import { deliberatedViews } from './deliberated-views.js';
import type { DeliberationView } from './deliberation.view.js';
import { prizesOf } from './stored-prizes.js';

/** The finalists as those deliberate about them who decide; of whom the reader must keep away from, only their number. */
@Injectable()
export class Deliberations {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly contenders: Contenders,
    private readonly scores: FinalScores,
    private readonly duties: FinalDuties,
  ) {}

  async view(actor: Actor, editionId: string): Promise<DeliberationView> {
    found(may.deliberate(actor, { editionId }) || null);
    const reader = this.unit.read;
    const prizes = (await prizesOf(reader, editionId)).filter(takesSeat);
    const specials = await this.contenders.specials(reader, editionId, prizes);
    const { finalists } = specials.edition.final;
    const apart = await this.contenders.apart(reader, specials.edition, [found(actor.personId)]);
    const away = new Set(apart.map(({ entryId }) => entryId));
    const seen = finalists.filter(({ entryId }) => !away.has(entryId));
    const material = {
      ...{ specials, prizes, hidden: finalists.length - seen.length },
      kinds: await this.scores.byKind(reader, editionId),
      ranges: await this.scores.ranges(reader, editionId),
      named: await nominationsOf(reader, editionId),
      duties: await this.duties.of(reader, actor, editionId),
    };
    const can = { open: may.viewPrizes(actor, { editionId }) };
    const chaired = await this.duties.chaired(reader, actor, editionId);
    return { items: deliberatedViews(seen, material), hidden: material.hidden, can, chaired };
  }
}
