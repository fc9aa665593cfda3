import { Injectable } from '@nestjs/common';
import { EntryPeople } from '#entry';
import { type Actor, found } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { EntriesSeen } from '../seen-entries.js';
import { ballotsOf, nominationsOf } from './ballot-rows.js';
import { ballotView, nominationViews } from './ballot-views.js';
import type { BallotListView } from './ballot.view.js';

/**
 * The ballots of an edition as the desk sees them: turnout while they are open, sums when they are counted. Of a ballot with
 * a candidate that the reader must keep away from, only that there is one.
 */
@Injectable()
export class Ballots {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly entries: EntriesSeen,
    private readonly people: EntryPeople,
  ) {}

  async view(actor: Actor, editionId: string): Promise<BallotListView> {
    found(may.viewPrizes(actor, { editionId }) || null);
    const reader = this.unit.read;
    const ballots = await ballotsOf(reader, editionId, actor.personId);
    const all = await nominationsOf(reader, editionId);
    const ids = [...ballots.flatMap(({ candidates }) => candidates), ...all].map(({ entryId }) => entryId);
    const { named: entry, away } = await this.entries.of(reader, actor, editionId, ids);
    const named = all.filter(({ entryId }) => !away.has(entryId));
    const teams = named.map(({ entryId }) => entryId);
    return {
      items: ballots.map((ballot) => ballotView(ballot, named, entry, away)),
      nominations: nominationViews(named, await this.people.of(reader, teams), entry),
      can: {
        open: may.openBallot(actor, { editionId }),
        name: may.nameCandidate(actor, { editionId, panel: [] }),
      },
    };
  }
}
