import { Injectable } from '@nestjs/common';
import { PrizeSets } from '#award';
import { type Edition, Editions, noticesOf, releaseOf } from '#competition';
import { PublishedNames } from '#entry';
import { type Localised, LOCALES, provinces, publicCard, regionName } from '#kernel';
import type { Reader, Tx } from '#platform/unit-of-work';
import type { ReleaseMaterial } from '../../domain/release/compose.js';
import { standingNow } from '../../domain/release/standing.js';
import { AwardNotice } from '../notice/validity.js';
import { criteriaOf, stepNames } from '../step-names.js';

/** What stands in the way of a release. */
interface Blocker {
  readonly code: string;
  readonly awardCode: string | null;
  readonly count: number;
}
type Gathered = ReleaseMaterial & { readonly state: Edition['state']; readonly blockers: readonly Blocker[] };

const NOTICE_OPEN: Blocker = { code: 'notice-open', awardCode: null, count: 0 };

const PROVINCE_NAMES = provinces().map((code) => ({
  code: code.slice(0, 2),
  name: Object.fromEntries(LOCALES.map((locale) => [locale, regionName(code, locale)])) as unknown as Localised,
}));

/** Gathers what a release freezes, from the contexts that own it. */
@Injectable()
export class Material {
  constructor(
    private readonly editions: Editions,
    private readonly prizes: PrizeSets,
    private readonly notice: AwardNotice,
    private readonly names: PublishedNames,
  ) {}

  async of(reader: Tx | Reader, editionId: string): Promise<Gathered> {
    const { plan, state } = await this.editions.byId(reader, editionId);
    const { set, prizes, suspended, blockers, final } = await this.prizes.of(reader, editionId);
    const validity = await this.notice.of(reader, editionId);
    const standing = standingNow(noticesOf(plan).order, validity);
    const cards = final.finalists.map(({ card }) => card);
    return {
      ...{ state, prizes, suspended, standing: standing ?? 'provisional', rules: releaseOf(plan) },
      blockers: standing === null ? [...blockers, NOTICE_OPEN] : blockers,
      result: set,
      waiting: new Set(validity.suspended),
      edition: { code: plan.code, name: plan.name },
      awards: plan.awards,
      standings: final.finalists,
      ...{ tracks: plan.tracks, provinces: PROVINCE_NAMES },
      ...{ criteria: criteriaOf(plan.rounds.at(-1)), steps: stepNames(plan.rounds.at(-1), plan.rounds) },
      cards: new Map(cards.map((card) => [card.id, publicCard(card)])),
      names: await this.names.of(reader, idsOf(prizes)),
    };
  }
}

const idsOf = (prizes: readonly { entryId: string | null }[]) => prizes.flatMap(({ entryId }) => entryId ?? []);
