import type { Actor } from '#kernel';
import { type Entry, entryLife } from '../entry.js';
import { may } from '../policy.js';
import { unprovenIn } from './eligibility-decision.js';
import type { Proposal } from './proposal.js';

const WAITING: readonly string[] = ['submitted', 'in_review', 'returned'];

type OnDesk = Entry & { handedInOrganisationId: string | null };

/** What the actor can do at the desk with an entry whose state is the one as of now. */
export function deskAbilities(actor: Actor, entry: OnDesk, proposals: readonly Pick<Proposal, 'state'>[]) {
  const free = !proposals.some(({ state }) => state === 'open');
  const works = may.reviewEntry(actor, entry);
  const waits = WAITING.includes(entry.state);
  const proposes = free && may.proposeEnd(actor, entry);
  return {
    work: works && entry.state === 'in_review',
    look: works,
    assign: may.assignReviewers(actor, entry) && waits,
    take: works && waits && entry.reviewerId !== actor.personId,
    proposeRefusal: proposes && entryLife.allows(entry.state, 'refuse'),
    disqualify: proposes && entryLife.allows(entry.state, 'disqualify'),
    judgeProof: works && waits && unprovenIn(entry) !== null,
  };
}

/** What the actor can do with a proposal about an entry. */
export function proposalAbilities(
  actor: Actor,
  entry: Entry,
  proposal: Pick<Proposal, 'state' | 'kind' | 'proposedBy'>,
) {
  const open = proposal.state === 'open' && may.settleProposal(actor, entry);
  const own = proposal.proposedBy === actor.personId;
  const confirm = open && may.confirmProposal(actor, { ...entry, proposedBy: proposal.proposedBy });
  return {
    confirm: confirm && entryLife.allows(entry.state, proposal.kind),
    turnDown: open && !own,
    takeBack: open && own,
  };
}
