import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Member, memberLife } from '../../domain/member.js';
import { may } from '../../domain/policy.js';
import { assertTeamOpen } from '../../domain/window.js';
import { changePlace, noteTeam } from './store-member.js';
import { type TeamHeld, TeamAtHand } from './team-at-hand.js';

const LINES = {
  leave: 'entry.member-left',
  remove: 'entry.member-removed',
  revoke: 'entry.invitation-revoked',
} as const;

/** A member leaves; or the lead removes one, or takes an invitation back. The revisions keep whom they named. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly team: TeamAtHand,
  ) {}

  run(actor: Actor, entryId: string, memberId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, entryId, memberId));
  }

  async within(tx: Tx, actor: Actor, entryId: string, memberId: string): Promise<void> {
    const team = await this.team.takePlace(tx, actor, entryId, memberId);
    const { entry, member, at } = team;
    const verb = verbOf(actor, team);
    const state = memberLife.advance(member.state, verb);
    await changePlace(tx, member.id, { state, answeredAt: at, leadOfferedAt: null });
    await noteTeam(tx, entryId);
    const note = { editionId: entry.editionId, subject: entryId, details: { memberId: member.id } };
    await this.journal.record(tx, actor, LINES[verb], note);
  }
}

/** Leaving is a right at any time; only a lead must hand over first. */
function verbOf(actor: Actor, { entry, registration, member, at }: TeamHeld & { member: Member }) {
  const own = member.personId !== null && may.answerForMember(actor, member);
  permit(own || may.leadTeam(actor, entry));
  if (member.personId === entry.leadId) refuse('conflict', 'lead-hand-over-first');
  if (own) return 'leave';
  assertTeamOpen(entry, registration, at);
  return member.state === 'accepted' ? 'remove' : 'revoke';
}
