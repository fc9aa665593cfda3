import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { takesSeat } from '../../domain/prize.js';
import { namesOf } from '../entry-names.js';
import { prizesOf } from '../stored-prizes.js';
import { ballotsOf, nominationsOf } from './ballot-rows.js';
import { Contenders } from './contenders.js';
import type { OwnBallotsView } from './ballot.view.js';
import { openAwards, ownBallotViews, type Seen } from './own-ballot-views.js';

/** What somebody of the final's panel votes on; of whatever they must keep away from, they learn nothing. */
@Injectable()
export class OwnBallots {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly contenders: Contenders,
    private readonly entries: EntryCards,
  ) {}

  async view(actor: Actor, editionId: string): Promise<OwnBallotsView> {
    const reader = this.unit.read;
    const panel = await this.contenders.panelOf(reader, editionId);
    found(may.vote(actor, { editionId, electors: panel }) || null);
    const me = found(actor.personId);
    const ballots = await ballotsOf(reader, editionId, me);
    const named = await nominationsOf(reader, editionId);
    const present = (await prizesOf(reader, editionId)).filter(takesSeat);
    const { edition, choices } = await this.contenders.specials(reader, editionId, present);
    const apart = await this.contenders.apart(reader, edition, [me]);
    const ids = ballots.flatMap(({ candidates }) => candidates.map(({ entryId }) => entryId));
    const cards = await this.entries.byIds(reader, [...ids, ...choices.flatMap(({ nominees }) => nominees)]);
    const away = new Set(apart.map(({ entryId }) => entryId));
    const seen: Seen = { me, away, at: await now(reader), entry: namesOf(cards), named };
    const mine = ballots.filter(({ electors, recused }) => [...electors, ...recused].includes(me));
    return {
      items: ownBallotViews(mine, edition.edition.plan.awards, seen),
      awards: openAwards(choices, ballots, seen),
    };
  }
}
