import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may, refuseOwn } from '../../domain/policy.js';
import { assertJudgement, type CheckedItem } from '../../domain/review.js';
import { assertKnown, reasonFor } from '../../domain/review/checks.js';
import { assertProposal, type ProposalKind, stateAfterProposal } from '../../domain/review/proposal.js';
import { localeOfLead } from '../../queries/review/desk-entry.js';
import { ProposalEntity } from '../../tables/proposal.entity.js';
import { type AtHand, EntryAtHand } from '../entry/entry-at-hand.js';

/** A proposal as it is asked for; a disqualification needs evidence and no checklist. */
export interface ProposalOrder {
  kind: ProposalKind;
  checklist: CheckedItem[];
  reason: string;
  evidence: string;
}

const LINES = { refuse: 'entry.refusal-proposed', disqualify: 'entry.disqualification-proposed' } as const;

/** Somebody of the desk asks that an entry be refused or disqualified; another person decides. */
@Injectable()
export class ProposeEnd {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  run(actor: Actor, id: string, order: ProposalOrder): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id, order));
  }

  /** `proposal-open` while another one waits, `wrong-state` where the entry cannot end this way. */
  async within(tx: Tx, actor: Actor, id: string, order: ProposalOrder): Promise<void> {
    const atHand = await this.entries.takeForDesk(tx, actor, id);
    const { entry, at } = atHand;
    refuseOwn(actor, entry);
    permit(may.proposeEnd(actor, entry));
    const proposedBy = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    stateAfterProposal(order.kind, entry);
    const { checklist, reason } = await judged(tx, atHand, order);
    const stored = tx.insert(ProposalEntity, {
      ...{ id: newId(), entryId: id, kind: order.kind, state: 'open', revisionNo: entry.revisionNo, checklist, reason },
      ...{ evidence: order.evidence.trim(), proposedBy, proposedAt: at, settledBy: null, settledAt: null, note: '' },
    });
    await uniqueRefusal(stored, { uq_proposal_open: ['conflict', 'proposal-open'] });
    const note = { editionId: entry.editionId, subject: id, details: { revision: entry.revisionNo } };
    await this.journal.record(tx, actor, LINES[order.kind], note);
  }
}

/** What the proposal rests on: of a refusal the whole checklist, and in the team's language what it would read. */
async function judged(tx: Tx, { entry, edition }: AtHand, order: ProposalOrder) {
  const questions = edition.plan.checklist;
  const checklist = order.kind === 'refuse' ? order.checklist : [];
  assertKnown(questions, checklist);
  const reason = reasonFor(questions, checklist, order.reason, await localeOfLead(tx, entry.id));
  assertProposal({ ...order, reason });
  if (order.kind === 'refuse') assertJudgement({ verdict: 'refuse', checklist, reason }, questions, entry);
  return { checklist, reason };
}
