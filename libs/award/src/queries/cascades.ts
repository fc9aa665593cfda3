import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { candidatesOf } from '../domain/candidates.js';
import { may } from '../domain/policy.js';
import { takesSeat } from '../domain/prize.js';
import type { Ground } from '../domain/ground.js';
import { planHash, type Reflow, reflow } from '../domain/reflow.js';
import type { namesOf } from './entry-names.js';
import { Grounds } from './grounds.js';
import type { CandidatesChangeView, CascadeView } from './prizes.view.js';
import { EntriesSeen } from './seen-entries.js';
import { cascadeSeen } from './seen-prizes.js';
import { editionOf, prizesOf } from './stored-prizes.js';

/** A change nobody has made yet: this prize withdrawn, its entry out of all others or not. */
interface Supposed {
  readonly prizeId: string;
  readonly bars: boolean;
}

/** What follows when a prize changes, to be read before anybody decides; nothing of entries the reader must keep away from. */
@Injectable()
export class Cascades {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly grounds: Grounds,
    private readonly entries: EntriesSeen,
  ) {}

  /** What follows from the prizes as they stand. */
  async view(actor: Actor, editionId: string): Promise<CascadeView> {
    found(may.viewPrizes(actor, { editionId }) || null);
    return this.of(actor, editionId);
  }

  /** What would follow if this prize were withdrawn. */
  async supposing(actor: Actor, prizeId: string, bars: boolean): Promise<CascadeView> {
    const editionId = found(await editionOf(this.unit.read, prizeId));
    found(may.viewPrizes(actor, { editionId }) || null);
    return this.of(actor, editionId, { prizeId, bars });
  }

  private async of(actor: Actor, editionId: string, supposed?: Supposed): Promise<CascadeView> {
    const reader = this.unit.read;
    const { ground, final } = await this.grounds.of(reader, editionId);
    const all = (await prizesOf(reader, editionId)).filter(takesSeat);
    const gone = all.find(({ id }) => id === supposed?.prizeId);
    const barred = supposed?.bars === true && gone?.entryId ? [...ground.barred, gone.entryId] : ground.barred;
    const after = { ...ground, barred };
    const rest = all.filter((one) => one !== gone);
    const plan = final.closed ? reflow(after, rest) : NOTHING;
    const ids = [...plan.gives, ...all, ...ground.finalists].flatMap(({ entryId }) => entryId ?? []);
    const { named, away } = await this.entries.of(reader, actor, editionId, ids);
    if (away.has(gone?.entryId ?? '')) found(null);
    return cascadeSeen(viewOf(plan, ground, after, named), { away, finalists: ground.finalists });
  }
}

const NOTHING: Pick<Reflow, 'loses' | 'gives' | 'ties'> = { loses: [], gives: [], ties: [] };

function viewOf(
  plan: Pick<Reflow, 'loses' | 'gives' | 'ties'>,
  before: Ground,
  after: Ground,
  named: ReturnType<typeof namesOf>,
): Omit<CascadeView, 'hidden'> {
  return {
    hash: planHash(plan),
    loses: plan.loses.map(({ entryId, ...lost }) => ({ ...lost, entry: named(entryId) })),
    gives: plan.gives.map(({ entryId, ...given }) => ({ ...given, entry: named(entryId) })),
    ties: plan.ties.map(({ entryIds, ...tie }) => ({ ...tie, entries: entryIds.map(named) })),
    candidates: candidateChanges(before, after, named),
  };
}

function candidateChanges(before: Ground, after: Ground, named: ReturnType<typeof namesOf>): CandidatesChangeView[] {
  return before.catalogue.flatMap((award): CandidatesChangeView[] => {
    if (award.kind !== 'special') return [];
    const was = candidatesOf(award, before.finalists, before.barred).candidates;
    const is = candidatesOf(award, after.finalists, after.barred).candidates;
    const gained = is.filter((id) => !was.includes(id)).map(named);
    const lost = was.filter((id) => !is.includes(id)).map(named);
    return gained.length + lost.length > 0 ? [{ awardCode: award.code, gained, lost }] : [];
  });
}
