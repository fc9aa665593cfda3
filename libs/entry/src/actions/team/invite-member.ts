import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, isEmail, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { assertPlaceFree, memberLife, type Portrait, portraitOf } from '../../domain/member.js';
import { may } from '../../domain/policy.js';
import { assertTeamOpen } from '../../domain/window.js';
import type { MemberLinkView } from '../../queries/team/team.view.js';
import { MemberLinks } from './member-link.js';
import { addPlace } from './store-member.js';
import { TeamAtHand } from './team-at-hand.js';

/** Whom the lead wants in the team; without an address the lead passes the link on. */
export interface MemberOrder extends Portrait {
  email: string | null;
}

/** The lead offers somebody a place in the team. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly team: TeamAtHand,
    private readonly links: MemberLinks,
  ) {}

  run(actor: Actor, entryId: string, order: MemberOrder): Promise<MemberLinkView> {
    return this.unit.run((tx) => this.within(tx, actor, entryId, order));
  }

  async within(tx: Tx, actor: Actor, entryId: string, order: MemberOrder): Promise<MemberLinkView> {
    const team = await this.team.take(tx, actor, entryId);
    const { entry, edition, registration, places, at } = team;
    permit(may.leadTeam(actor, entry));
    assertTeamOpen(entry, registration, at);
    const portrait = portraitOf(order);
    const email = order.email === null ? null : addressOf(order.email);
    assertPlaceFree(places, edition.plan.members);
    const { stored, link } = await this.links.fresh(tx);
    const place = Math.max(0, ...places.map((one) => one.place)) + 1;
    const blank = { personId: null, answeredAt: null, leadOfferedAt: null, state: memberLife.initial };
    const member = { id: newId(), entryId, place, ...portrait, email, ...stored, ...blank, invitedAt: at };
    await addPlace(tx, member);
    await this.links.mail(tx, team, member, link);
    const note = { editionId: entry.editionId, subject: entryId, details: { memberId: member.id } };
    await this.journal.record(tx, actor, 'entry.member-invited', note);
    return { memberId: member.id, link, expiresAt: stored.expiresAt, email };
  }
}

function addressOf(typed: string): string {
  const email = typed.normalize('NFC').trim().toLowerCase();
  if (isEmail(email)) return email;
  return refuse('invalid', 'member-invalid', { fields: [{ path: 'email', code: 'not-an-email' }] });
}
