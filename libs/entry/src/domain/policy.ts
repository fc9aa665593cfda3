import { type Actor, hasSeat, refuse, type Role } from '#kernel';
import type { Entry } from './entry.js';

const OVERSEERS: readonly Role[] = ['secretariat', 'organiser', 'supervisor'];
type Owned = Pick<Entry, 'leadId'>;
type Shared = Pick<Entry, 'memberIds'>;
type Told = Pick<Entry, 'memberIds' | 'namedIds'>;
type Placed = Pick<Entry, 'editionId'>;

const leads = (actor: Actor, entry: Owned) => actor.personId !== null && actor.personId === entry.leadId;
const belongs = (actor: Actor, entry: Shared) => actor.personId !== null && entry.memberIds.includes(actor.personId);
/** Whether the person belongs to the team or stands in what it handed in last, even after leaving it. */
const isInvolved = (actor: Actor, entry: Told): boolean =>
  belongs(actor, entry) || (actor.personId !== null && entry.namedIds.includes(actor.personId));
const reviews = (actor: Actor, { editionId }: Placed) => hasSeat(actor, editionId, 'secretariat', 'organiser');
const oversees = (actor: Actor, { editionId }: Placed) => hasSeat(actor, editionId, ...OVERSEERS);

/** Who may do what with entries. */
export const may = {
  startEntry: (actor: Actor) => actor.personId !== null,
  /** Whether the entry may be known to exist: its team's always, the overseers' once it was handed in. */
  seeEntry: (actor: Actor, entry: Shared & Placed & Pick<Entry, 'revisionNo'>) =>
    belongs(actor, entry) || (entry.revisionNo > 0 && oversees(actor, entry)),
  seeDraft: belongs,
  /** Every member writes in the draft; only the lead answers for it. */
  editEntry: belongs,
  submitEntry: leads,
  withdrawEntry: leads,
  reviveEntry: leads,
  /** Invite, remove and order members, and offer the lead to one of them. */
  leadTeam: leads,
  /** What only the person of a place may do: change what is said of them, leave, take an offered lead. */
  answerForMember: (actor: Actor, { personId }: { personId: string | null }) =>
    actor.personId !== null && actor.personId === personId,
  /** Nobody reviews an entry they belong to, or stand in as it was handed in. */
  reviewEntry: (actor: Actor, entry: Told & Placed) => reviews(actor, entry) && !isInvolved(actor, entry),
  /** What the desk notes, finds and proposes: for all who oversee the entry, never for its own team or those it names. */
  seeDesk: (actor: Actor, entry: Told & Placed) => oversees(actor, entry) && !isInvolved(actor, entry),
  /** Proposing a refusal or a disqualification. */
  proposeEnd: (actor: Actor, entry: Told & Placed) => reviews(actor, entry) && !isInvolved(actor, entry),
  /** A second pair of eyes: nobody confirms what they proposed themselves. */
  confirmProposal: (actor: Actor, entry: Told & Placed & { proposedBy: string }) =>
    reviews(actor, entry) && !isInvolved(actor, entry) && actor.personId !== entry.proposedBy,
  /** Another person's proposal is turned down, one's own taken back. */
  settleProposal: (actor: Actor, entry: Told & Placed) => reviews(actor, entry) && !isInvolved(actor, entry),
  /** Sharing entries out among the reviewers, one's own among them. */
  assignReviewers: reviews,
  /** Decide about what a team asks to change once its entry is fixed. */
  settleChange: (actor: Actor, entry: Told & Placed) =>
    hasSeat(actor, entry.editionId, 'organiser') && !isInvolved(actor, entry),
  listEntries: oversees,
  extendDeadline: (actor: Actor, { editionId }: Placed) => hasSeat(actor, editionId, 'organiser'),
  /** Read what team and secretariat write to each other, and write oneself; of a draft the desk sees no more than that. */
  seeThread: (actor: Actor, entry: Shared & Placed) => belongs(actor, entry) || reviews(actor, entry),
  writeThread: (actor: Actor, entry: Shared & Placed) => belongs(actor, entry) || reviews(actor, entry),
  listThreads: reviews,
  /** Who acted, and what other contexts noted about the entry (who stepped back from it, say). */
  seeWholeHistory: (actor: Actor, entry: Told & Placed) => oversees(actor, entry) && !isInvolved(actor, entry),
  /** Telephone numbers and mail addresses of the people in an entry. */
  seeContacts: (actor: Actor, entry: Shared & Placed) => belongs(actor, entry) || reviews(actor, entry),
};

/** Tells somebody of the desk that the entry is their own (`own-entry`, 403), where a policy would only say no. */
export function refuseOwn(actor: Actor, entry: Told & Placed): void {
  if (reviews(actor, entry) && isInvolved(actor, entry)) refuse('not-allowed', 'own-entry');
}

/** Editions whose submitted entries the actor oversees: {@link may.seeEntry} as it goes into SQL. */
export function overseenEditions(actor: Actor): string[] {
  const seats = actor.seats.filter(({ role }) => OVERSEERS.includes(role));
  return [...new Set(seats.flatMap(({ editionId }) => editionId ?? []))];
}
