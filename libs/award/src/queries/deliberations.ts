import { Injectable } from '@nestjs/common';
import { FinalScores, type KindScore, type PlaceRange } from '#judging';
import { type Actor, found } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { takesSeat } from '../domain/prize.js';
import { Contenders } from './ballot/contenders.js';
import { standingsFor } from './award-standings.js';
import type { DeliberatedView, DeliberationView } from './deliberation.view.js';
import { entryView } from './entry-names.js';
import type { RankedEntry } from './finalists.js';
import { Grounds } from './grounds.js';
import { prizesOf } from './stored-prizes.js';

/** The finalists as those deliberate about them who decide; of whom the reader must keep away from, only their number. */
@Injectable()
export class Deliberations {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly grounds: Grounds,
    private readonly contenders: Contenders,
    private readonly scores: FinalScores,
  ) {}

  async view(actor: Actor, editionId: string): Promise<DeliberationView> {
    found(may.deliberate(actor, { editionId }) || null);
    const reader = this.unit.read;
    const ground = await this.grounds.of(reader, editionId);
    const prizes = (await prizesOf(reader, editionId)).filter(takesSeat);
    const apart = await this.contenders.apart(reader, ground, [found(actor.personId)]);
    const away = new Set(apart.map(({ entryId }) => entryId));
    const seen = ground.final.finalists.filter(({ entryId }) => !away.has(entryId));
    const kinds = await this.scores.byKind(reader, editionId);
    const ranges = await this.scores.ranges(reader, editionId);
    const awards = standingsFor(ground, prizes);
    return {
      items: seen.map((one) => ({ ...deliberated(one, kinds, ranges), awards: awards(one.entryId) })),
      hidden: ground.final.finalists.length - seen.length,
      can: { open: may.viewPrizes(actor, { editionId }) },
    };
  }
}

function deliberated(one: RankedEntry, kinds: readonly KindScore[], ranges: readonly PlaceRange[]) {
  const { entryId, card, rank, shown, trl } = one;
  const weighed = ranges.find((range) => range.entryId === entryId);
  const byKind = kinds.flatMap(({ entryId: of, ...score }) => (of === entryId ? [score] : []));
  const { track, division } = card;
  const place = { rank, shown, range: rangeOf(weighed), chance: weighed?.chance ?? null };
  return { entry: entryView(card), track, division, trl, ...place, byKind };
}

function rangeOf(range: PlaceRange | undefined): DeliberatedView['range'] {
  return range && range.low !== null && range.high !== null ? { low: range.low, high: range.high } : null;
}
