import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { assertPlaceFree, memberLife } from '../../domain/member.js';
import { may } from '../../domain/policy.js';
import { assertTeamOpen } from '../../domain/window.js';
import type { MemberLinkView } from '../../queries/team/team.view.js';
import { MemberLinks } from './member-link.js';
import { changePlace } from './store-member.js';
import { TeamAtHand } from './team-at-hand.js';

/** The lead invites again who has not answered, let the link expire or declined; the old link dies. */
@Injectable()
export class RenewInvitation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly team: TeamAtHand,
    private readonly links: MemberLinks,
  ) {}

  run(actor: Actor, entryId: string, memberId: string): Promise<MemberLinkView> {
    return this.unit.run((tx) => this.within(tx, actor, entryId, memberId));
  }

  async within(tx: Tx, actor: Actor, entryId: string, memberId: string): Promise<MemberLinkView> {
    const team = await this.team.takePlace(tx, actor, entryId, memberId);
    const { entry, edition, registration, places, member, at } = team;
    permit(may.leadTeam(actor, entry));
    const state = memberLife.advance(member.state, 'renew');
    assertTeamOpen(entry, registration, at);
    const others = places.filter(({ id }) => id !== member.id);
    assertPlaceFree(others, edition.plan.members);
    const { stored, link } = await this.links.fresh(tx);
    await changePlace(tx, member.id, { ...stored, state, invitedAt: at, answeredAt: null });
    await this.links.mail(tx, team, member, link);
    const note = { editionId: entry.editionId, subject: entryId, details: { memberId: member.id } };
    await this.journal.record(tx, actor, 'entry.member-invited-again', note);
    return { memberId: member.id, link, expiresAt: stored.expiresAt, email: member.email };
  }
}
