import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { assertOrder } from '../../domain/member.js';
import { may } from '../../domain/policy.js';
import { assertTeamOpen } from '../../domain/window.js';
import { noteTeam, orderPlaces } from './store-member.js';
import { TeamAtHand } from './team-at-hand.js';

/** The lead puts the members into the order in which certificates will name them. */
@Injectable()
export class OrderMembers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly team: TeamAtHand,
  ) {}

  run(actor: Actor, entryId: string, ids: string[]): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, entryId, ids));
  }

  async within(tx: Tx, actor: Actor, entryId: string, ids: string[]): Promise<void> {
    const { entry, registration, places, at } = await this.team.take(tx, actor, entryId);
    permit(may.leadTeam(actor, entry));
    assertTeamOpen(entry, registration, at);
    assertOrder(places, ids);
    await orderPlaces(tx, entryId, ids);
    await noteTeam(tx, entryId);
    const note = { editionId: entry.editionId, subject: entryId, details: { members: ids.length } };
    await this.journal.record(tx, actor, 'entry.members-ordered', note);
  }
}
