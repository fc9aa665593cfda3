import { Injectable } from '@nestjs/common';
import { EntryCards, EntryPeople } from '#entry';
import { type Actor, found } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { namesOf } from '../entry-names.js';
import { ballotsOf, nominationsOf } from './ballot-rows.js';
import { ballotView, nominationViews } from './ballot-views.js';
import type { BallotListView } from './ballot.view.js';

/** The ballots of an edition as the desk sees them: turnout while they are open, sums when they are counted. */
@Injectable()
export class Ballots {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly entries: EntryCards,
    private readonly people: EntryPeople,
  ) {}

  async view(actor: Actor, editionId: string): Promise<BallotListView> {
    found(may.viewPrizes(actor, { editionId }) || null);
    const reader = this.unit.read;
    const ballots = await ballotsOf(reader, editionId, actor.personId);
    const named = await nominationsOf(reader, editionId);
    const ids = [...ballots.flatMap(({ candidates }) => candidates), ...named].map(({ entryId }) => entryId);
    const entry = namesOf(await this.entries.byIds(reader, ids));
    const people = await this.people.of(
      reader,
      named.map(({ entryId }) => entryId),
    );
    return {
      items: ballots.map((ballot) => ballotView(ballot, named, entry)),
      nominations: nominationViews(named, people, entry),
      can: {
        open: may.openBallot(actor, { editionId }),
        name: may.nameCandidate(actor, { editionId, panel: [] }),
      },
    };
  }
}
