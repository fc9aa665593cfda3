import { lifecycle, refuse } from '#kernel';
import { type Entry, entryLife, type EntryState } from '../entry.js';
import type { CheckedItem } from '../review.js';

/** What needs a second pair of eyes. */
export const PROPOSAL_KINDS = ['refuse', 'disqualify'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** Where a proposal stands. */
export type ProposalState = 'open' | 'confirmed' | 'turned_down' | 'taken_back';

/** The life of a proposal: another person confirms it or turns it down, its author may take it back. */
export const proposalLife = lifecycle<ProposalState, 'confirm' | 'turnDown' | 'takeBack'>({
  initial: 'open',
  final: ['confirmed', 'turned_down', 'taken_back'],
  moves: { open: { confirm: 'confirmed', turnDown: 'turned_down', takeBack: 'taken_back' } },
});

/** A refusal or a disqualification that waits for a second person; the team does not know of it. */
export interface Proposal {
  id: string;
  entryId: string;
  kind: ProposalKind;
  state: ProposalState;
  revisionNo: number;
  checklist: CheckedItem[];
  /** For the team, when it is confirmed. */
  reason: string;
  /** For whoever confirms, and the record. */
  evidence: string;
  proposedBy: string;
  proposedAt: Date;
  settledBy: string | null;
  settledAt: Date | null;
  note: string;
}

/** The journal's word when a proposal is confirmed. */
export const CONFIRMED_LINE = { refuse: 'entry.refused', disqualify: 'entry.disqualified' } as const;

/** Lines of the journal about an entry that its team must not read: what the desk weighs before it decides. */
export const DESK_LINES: readonly string[] = [
  'entry.reviewer-named',
  'entry.refusal-proposed',
  'entry.disqualification-proposed',
  'entry.proposal-turned-down',
  'entry.proposal-taken-back',
  'entry.finding-dismissed',
  'entry.finding-reopened',
  'entry.looked-again',
  'entry.scan-accepted',
  'entry.eligibility-decided',
];

/** The state a confirmed proposal leads to; `wrong-state` where the entry cannot go there. */
export function stateAfterProposal(kind: ProposalKind, entry: Pick<Entry, 'state'>): EntryState {
  return entryLife.advance(entry.state, kind);
}

/** Refuses with `reason-missing` or `evidence-missing`: the team must read why, a disqualification must be proven. */
export function assertProposal({ kind, reason, evidence }: Pick<Proposal, 'kind' | 'reason' | 'evidence'>): void {
  if (reason.trim() === '') refuse('invalid', 'reason-missing');
  if (kind === 'disqualify' && evidence.trim() === '') refuse('invalid', 'evidence-missing');
}
