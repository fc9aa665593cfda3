import { type Actor, hasSeat, type Role } from '#kernel';
import type { Entry } from './entry.js';

const OVERSEERS: readonly Role[] = ['secretariat', 'organiser', 'supervisor'];
type Owned = Pick<Entry, 'leadId'>;
type Shared = Pick<Entry, 'memberIds'>;
type Placed = Pick<Entry, 'editionId'>;

const leads = (actor: Actor, entry: Owned) => actor.personId !== null && actor.personId === entry.leadId;
const belongs = (actor: Actor, entry: Shared) => actor.personId !== null && entry.memberIds.includes(actor.personId);
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
  /** Nobody reviews an entry they belong to. */
  reviewEntry: (actor: Actor, entry: Shared & Placed) => reviews(actor, entry) && !belongs(actor, entry),
  /** What the desk notes, finds and proposes: for all who oversee the entry, never for its own team. */
  seeDesk: (actor: Actor, entry: Shared & Placed) => oversees(actor, entry) && !belongs(actor, entry),
  /** Proposing a refusal or a disqualification. */
  proposeEnd: (actor: Actor, entry: Shared & Placed) => reviews(actor, entry) && !belongs(actor, entry),
  /** A second pair of eyes: nobody confirms what they proposed themselves. */
  confirmProposal: (actor: Actor, entry: Shared & Placed & { proposedBy: string }) =>
    reviews(actor, entry) && !belongs(actor, entry) && actor.personId !== entry.proposedBy,
  /** Another person's proposal is turned down, one's own taken back. */
  settleProposal: (actor: Actor, entry: Shared & Placed) => reviews(actor, entry) && !belongs(actor, entry),
  /** Sharing entries out among the reviewers, one's own among them. */
  assignReviewers: reviews,
  listEntries: oversees,
  extendDeadline: (actor: Actor, { editionId }: Placed) => hasSeat(actor, editionId, 'organiser'),
  /** Read what team and secretariat write to each other, and write oneself; of a draft the desk sees no more than that. */
  seeThread: (actor: Actor, entry: Shared & Placed) => belongs(actor, entry) || reviews(actor, entry),
  writeThread: (actor: Actor, entry: Shared & Placed) => belongs(actor, entry) || reviews(actor, entry),
  listThreads: reviews,
  /** Who acted, and what other contexts noted about the entry (who stepped back from it, say). */
  seeWholeHistory: (actor: Actor, entry: Shared & Placed) => oversees(actor, entry) && !belongs(actor, entry),
  /** Telephone numbers and mail addresses of the people in an entry. */
  seeContacts: (actor: Actor, entry: Shared & Placed) => belongs(actor, entry) || reviews(actor, entry),
};

/** Editions whose submitted entries the actor oversees: {@link may.seeEntry} as it goes into SQL. */
export function overseenEditions(actor: Actor): string[] {
  const seats = actor.seats.filter(({ role }) => OVERSEERS.includes(role));
  return [...new Set(seats.flatMap(({ editionId }) => editionId ?? []))];
}
