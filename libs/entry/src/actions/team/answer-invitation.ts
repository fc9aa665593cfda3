import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { answerPlace, assertConsents, type Member } from '../../domain/member.js';
import { assertTeamOpen } from '../../domain/window.js';
import { giveConsents, type GivenConsent } from '../submission/give-consents.js';
import { changePlace, lockJoining, noteTeam } from './store-member.js';
import { TeamAtHand } from './team-at-hand.js';

/** Somebody invited joins the team in person, with their own consents, or declines. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly team: TeamAtHand,
    private readonly people: People,
  ) {}

  accept(actor: Actor, token: string, consents: GivenConsent[]): Promise<{ entryId: string }> {
    return this.unit.run((tx) => this.acceptWithin(tx, actor, token, consents));
  }

  decline(actor: Actor, token: string): Promise<void> {
    return this.unit.run((tx) => this.declineWithin(tx, actor, token));
  }

  async acceptWithin(tx: Tx, actor: Actor, token: string, given: GivenConsent[]): Promise<{ entryId: string }> {
    const { entry, edition, registration, member, at, real } = await this.team.behind(tx, token);
    const personId = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    const state = answerPlace(member, 'accept', real);
    await this.assertAddressee(tx, personId, member);
    assertTeamOpen(entry, registration, at);
    assertConsents(edition.plan.consents, given);
    const { editionId, id: entryId } = entry;
    await lockJoining(tx, { edition, entryId, personId });
    await giveConsents(tx, actor, entryId, at, { given, rules: edition.plan });
    await changePlace(tx, member.id, { state, personId, answeredAt: at });
    await noteTeam(tx, entryId);
    const note = { editionId, subject: entryId, details: { memberId: member.id } };
    await this.journal.record(tx, actor, 'entry.member-joined', note);
    return { entryId };
  }

  /** The link is proof enough; no account is needed to say no. */
  async declineWithin(tx: Tx, actor: Actor, token: string): Promise<void> {
    const { entry, member, at, real } = await this.team.behind(tx, token);
    const state = answerPlace(member, 'decline', real);
    await changePlace(tx, member.id, { state, answeredAt: at });
    const note = { editionId: entry.editionId, subject: entry.id, details: { memberId: member.id } };
    await this.journal.record(tx, actor, 'entry.member-declined', note);
  }

  /** A mailed link is for the person behind that address alone, also when their account has moved to another since. */
  private async assertAddressee(tx: Tx, personId: string, { email }: Pick<Member, 'email'>): Promise<void> {
    if (email === null) return;
    if (!(await this.people.holds(tx, personId, email))) refuse('not-allowed', 'team-invitation-for-another');
  }
}
