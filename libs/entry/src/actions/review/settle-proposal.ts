import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may, refuseOwn } from '../../domain/policy.js';
import { CONFIRMED_LINE, type Proposal, proposalLife, stateAfterProposal } from '../../domain/review/proposal.js';
import { ProposalEntity } from '../../tables/proposal.entity.js';
import { type AtHand, EntryAtHand } from '../entry/entry-at-hand.js';
import { addDecision, changeEntry } from '../entry/store-entry.js';

const PROPOSAL = `SELECT id, entry_id AS "entryId", kind, state, revision_no AS "revisionNo", checklist, reason, evidence,
    proposed_by AS "proposedBy", proposed_at AS "proposedAt" FROM entry.proposal WHERE entry_id = $1 AND id = $2`;

/** A second person confirms a refusal or a disqualification, or turns it down; its author may take it back. */
@Injectable()
export class SettleProposal {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  confirm(actor: Actor, id: string, proposalId: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const atHand = await this.entries.takeForDesk(tx, actor, id);
      await this.within(tx, actor, atHand, await proposalOf(tx, id, proposalId));
    });
  }

  /** Another's is turned down with a note, one's own taken back. */
  decline(actor: Actor, id: string, proposalId: string, note: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { entry, at } = await this.entries.takeForDesk(tx, actor, id);
      const proposal = await proposalOf(tx, id, proposalId);
      refuseOwn(actor, entry);
      permit(may.settleProposal(actor, entry));
      const own = proposal.proposedBy === actor.personId;
      const state = proposalLife.advance(proposal.state, own ? 'takeBack' : 'turnDown');
      await settle(tx, proposalId, { state, note: note.trim(), settledBy: actor.personId, settledAt: at });
      const line = own ? 'entry.proposal-taken-back' : 'entry.proposal-turned-down';
      const details = { kind: proposal.kind };
      await this.journal.record(tx, actor, line, { editionId: entry.editionId, subject: id, details });
    });
  }

  /** The confirmed end of an entry: its state, the decision the team reads, the line its reactions hear. */
  async within(tx: Tx, actor: Actor, { entry, at }: AtHand, proposal: Proposal): Promise<void> {
    const { id, editionId } = entry;
    const { kind, checklist, reason, revisionNo } = proposal;
    refuseOwn(actor, entry);
    permit(may.confirmProposal(actor, { ...entry, proposedBy: proposal.proposedBy }), 'own-proposal');
    const settled = { state: proposalLife.advance(proposal.state, 'confirm'), note: '' };
    const state = stateAfterProposal(kind, entry);
    await settle(tx, proposal.id, { ...settled, settledBy: actor.personId, settledAt: at });
    await addDecision(tx, {
      ...{ entryId: id, verdict: kind, revisionNo, checklist, reason, fields: [], dueAt: null },
      ...{ decidedBy: actor.personId, decidedAt: at },
    });
    await changeEntry(tx, id, { state });
    const details = { revision: entry.revisionNo, proposedBy: proposal.proposedBy };
    await this.journal.record(tx, actor, CONFIRMED_LINE[kind], { editionId, subject: id, details });
  }
}

async function proposalOf(tx: Tx, entryId: string, proposalId: string): Promise<Proposal> {
  return found(await row<Proposal>(tx, PROPOSAL, [entryId, proposalId]));
}

type Settled = Pick<Proposal, 'state' | 'note' | 'settledBy' | 'settledAt'>;

async function settle(tx: Tx, id: string, settled: Settled): Promise<void> {
  await tx.update(ProposalEntity, { id }, settled);
}
