import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Portrait, portraitOf } from '../../domain/member.js';
import { may } from '../../domain/policy.js';
import { assertTeamOpen } from '../../domain/window.js';
import { changePlace } from './store-member.js';
import { TeamAtHand } from './team-at-hand.js';

/** What a team says of a member: the member's own to change; the lead's while nobody has joined under it. */
@Injectable()
export class ChangeMember {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly team: TeamAtHand,
  ) {}

  run(actor: Actor, entryId: string, memberId: string, change: Portrait): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, entryId, { memberId, change }));
  }

  async within(tx: Tx, actor: Actor, entryId: string, order: { memberId: string; change: Portrait }): Promise<void> {
    const { entry, registration, member, at } = await this.team.takePlace(tx, actor, entryId, order.memberId);
    permit(member.personId === null ? may.leadTeam(actor, entry) : may.answerForMember(actor, member));
    assertTeamOpen(entry, registration, at);
    await changePlace(tx, member.id, portraitOf(order.change));
    const note = { editionId: entry.editionId, subject: entryId, details: { memberId: member.id } };
    await this.journal.record(tx, actor, 'entry.member-changed', note);
  }
}
