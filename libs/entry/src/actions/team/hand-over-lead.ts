import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { assertLeadFree } from '../../domain/change-request.js';
import { may } from '../../domain/policy.js';
import { assertAlive } from '../../domain/window.js';
import { agreeToLead, declineToLead } from '../change/answer-lead.js';
import { changeEntry } from '../entry/store-entry.js';
import { changePlace, lockLeading } from './store-member.js';
import { TeamAtHand } from './team-at-hand.js';

/** The lead offers the lead to a member; at that member's yes, the rights move. */
@Injectable()
export class HandOverLead {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly team: TeamAtHand,
  ) {}

  offer(actor: Actor, entryId: string, memberId: string): Promise<void> {
    return this.unit.run((tx) => this.offerWithin(tx, actor, entryId, memberId));
  }

  take(actor: Actor, entryId: string): Promise<void> {
    return this.unit.run((tx) => this.takeWithin(tx, actor, entryId));
  }

  end(actor: Actor, entryId: string): Promise<void> {
    return this.unit.run((tx) => this.endWithin(tx, actor, entryId));
  }

  /** An offer made before goes to the new person. */
  async offerWithin(tx: Tx, actor: Actor, entryId: string, memberId: string): Promise<void> {
    const { entry, member, places, at } = await this.team.takePlace(tx, actor, entryId, memberId);
    permit(may.leadTeam(actor, entry));
    assertAlive(entry);
    assertLeadFree(entry);
    if (member.state !== 'accepted' || member.personId === entry.leadId) refuse('conflict', 'lead-offer-unfit');
    for (const { id } of places.filter((one) => one.leadOfferedAt !== null)) {
      await changePlace(tx, id, { leadOfferedAt: null });
    }
    await changePlace(tx, member.id, { leadOfferedAt: at });
    await this.note(tx, actor, 'entry.lead-offered', { entry, memberId });
  }

  /** @throws DomainError `already-leading` when the member leads as many entries of the edition as one may */
  async takeWithin(tx: Tx, actor: Actor, entryId: string): Promise<void> {
    const { entry, edition, places, at } = await this.team.take(tx, actor, entryId);
    const offered = found(places.find(({ leadOfferedAt }) => leadOfferedAt !== null));
    permit(may.answerForMember(actor, offered));
    assertAlive(entry);
    if (await agreeToLead(tx, this.journal, actor, { entry, memberId: offered.id, at })) return;
    assertLeadFree(entry);
    const leadId = found(offered.personId);
    await lockLeading(tx, { edition, entryId, personId: leadId });
    await changePlace(tx, offered.id, { leadOfferedAt: null });
    await changeEntry(tx, entryId, { leadId });
    const from = entry.leadId;
    await this.note(tx, actor, 'entry.lead-handed-over', { entry, memberId: offered.id, from });
  }

  /** The lead takes the offer back, or the member says no. */
  async endWithin(tx: Tx, actor: Actor, entryId: string): Promise<void> {
    const { entry, places, at } = await this.team.take(tx, actor, entryId);
    const offered = found(places.find(({ leadOfferedAt }) => leadOfferedAt !== null));
    permit(may.leadTeam(actor, entry) || may.answerForMember(actor, offered));
    await changePlace(tx, offered.id, { leadOfferedAt: null });
    await this.note(tx, actor, 'entry.lead-offer-ended', { entry, memberId: offered.id });
    await declineToLead(tx, this.journal, actor, { entry, memberId: offered.id, at });
  }

  private note(tx: Tx, actor: Actor, kind: HandOverLine, of: HandOver): Promise<void> {
    const { entry, ...details } = of;
    return this.journal.record(tx, actor, kind, { editionId: entry.editionId, subject: entry.id, details });
  }
}

type HandOverLine = 'entry.lead-offered' | 'entry.lead-handed-over' | 'entry.lead-offer-ended';

interface HandOver {
  entry: { id: string; editionId: string };
  memberId: string;
  /** Who led before. */
  from?: string;
}
