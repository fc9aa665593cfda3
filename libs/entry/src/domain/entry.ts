import { type Eligibility, type Finding, lifecycle, refuse } from '#kernel';

/** States an entry can be in, in the order of its life. */
export const ENTRY_STATES = [
  'draft',
  'submitted',
  'in_review',
  'returned',
  'admitted',
  'refused',
  'withdrawn',
  'disqualified',
] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

type EntryVerb =
  | 'submit'
  | 'startReview'
  | 'return'
  | 'admit'
  | 'refuse'
  | 'resubmit'
  | 'lapse'
  | 'complete'
  | 'withdraw'
  | 'disqualify';

/**
 * The life of an entry up to its admission; what becomes of it in the rounds belongs to judging. A withdrawn entry can be
 * revived to the state before, which is not one state; see {@link revivedState}.
 */
export const entryLife = lifecycle<EntryState, EntryVerb>({
  initial: 'draft',
  final: ['refused', 'withdrawn', 'disqualified'],
  moves: {
    draft: { submit: 'submitted', withdraw: 'withdrawn', disqualify: 'disqualified' },
    submitted: { submit: 'submitted', startReview: 'in_review', withdraw: 'withdrawn', disqualify: 'disqualified' },
    in_review: {
      return: 'returned',
      admit: 'admitted',
      refuse: 'refused',
      withdraw: 'withdrawn',
      disqualify: 'disqualified',
    },
    returned: { resubmit: 'in_review', lapse: 'refused', withdraw: 'withdrawn', disqualify: 'disqualified' },
    admitted: { complete: 'admitted', withdraw: 'withdrawn', disqualify: 'disqualified' },
  },
});

/** One team's application to one edition: the draft side and its place in the process. */
export interface Entry {
  id: string;
  editionId: string;
  /** Counts from 1 without gaps within the edition; given at the first submit. */
  number: number | null;
  state: EntryState;
  /** Where a withdrawn entry comes back to. */
  stateBefore: EntryState | null;
  leadId: string;
  /** Who belongs to the team, the lead included, in order. */
  memberIds: string[];
  /** Whom the last submit names: its lead and members, whether or not they have left since. */
  namedIds: string[];
  organisationId: string | null;
  eligibility: Eligibility | null;
  eligibilityFindings: Finding[];
  /** The same of what was handed in last, which the draft may differ from; null before the first submit. */
  handedInEligibility: Eligibility | null;
  handedInFindings: Finding[];
  /** The registered address the team declared, GB/T 2260; it decides, and may differ from the register's. */
  declaredRegion: string | null;
  title: string;
  titleKey: string;
  track: string;
  division: string;
  /** The version of the edition's form that it answers. */
  formVersion: number;
  /** Of title, track and division; answers have their own. */
  version: number;
  /** Number of the newest revision, 0 before the first submit. */
  revisionNo: number;
  createdAt: Date;
  submittedAt: Date | null;
  /** When it was sent back; set once, because there is one round of corrections. */
  returnedAt: Date | null;
  /** Until when a returned entry may be handed in again (exclusive). */
  returnedUntil: Date | null;
  /** What a returned entry may change; empty: everything. */
  returnedFields: string[];
  withdrawalReason: string | null;
  /** Until when this team alone may hand in, where it was given more time than everybody. */
  extendedUntil: Date | null;
  /** Until when the sealed pledge may follow (exclusive), where the desk asked for it again. */
  sealUntil: Date | null;
  /** The round for which an admitted entry was called to hand in what that needs; the last one called for. */
  materialsRound: string | null;
  /** Code of the milestone by whose end (exclusive) it may. */
  materialsMilestone: string | null;
  /** What is open then; everything else stays as it was handed in. */
  materialsParts: string[] | null;
  /** Until when (exclusive) a submit that was pressed in time waits for its files; null: none waits. Kept beside the entry. */
  waitsUntil: Date | null;
  /** The submit after which it was called; a later one handed in what was called for. */
  materialsRevision: number | null;
  /** Who of the desk looks at it; anybody of the desk may take it over. */
  reviewerId: string | null;
}

const UNCALLED = { materialsRound: null, materialsMilestone: null, materialsParts: null, materialsRevision: null };

/** An entry as it begins, but for its title, track and division. */
export function newEntry(of: Pick<Entry, 'id' | 'editionId' | 'leadId' | 'createdAt' | 'formVersion'>) {
  const none = { number: null, stateBefore: null, organisationId: null, eligibility: null, withdrawalReason: null };
  const dates = { submittedAt: null, returnedAt: null, returnedUntil: null, extendedUntil: null, sealUntil: null };
  const declared = { declaredRegion: null, namedIds: [], waitsUntil: null };
  const looked = { eligibilityFindings: [], handedInEligibility: null, handedInFindings: [] };
  const left = { reviewerId: null, ...UNCALLED };
  return {
    ...of,
    memberIds: [of.leadId],
    ...none,
    ...declared,
    ...left,
    ...dates,
    ...looked,
    state: entryLife.initial,
    returnedFields: [],
    version: 1,
    revisionNo: 0,
  };
}

/** Whether a submit waits for files that may still come: everything else of it was handed in. */
export function isWaiting({ waitsUntil }: Pick<Entry, 'waitsUntil'>, now: Date): boolean {
  return waitsUntil !== null && now < waitsUntil;
}

/**
 * The state as of `now`: a returned entry whose deadline has passed reads as refused before any timer ran, unless its
 * submit was pressed in time and waits for files.
 */
export function stateAt(entry: Pick<Entry, 'state' | 'returnedUntil' | 'waitsUntil'>, now: Date): EntryState {
  const lapsed = entry.state === 'returned' && entry.returnedUntil !== null && entry.returnedUntil <= now;
  return lapsed && !isWaiting(entry, now) ? 'refused' : entry.state;
}

/** The state a withdrawn entry comes back to; any other entry is refused with `wrong-state`. */
export function revivedState(entry: Pick<Entry, 'state' | 'stateBefore'>): EntryState {
  const before = entry.state === 'withdrawn' ? entry.stateBefore : null;
  return before ?? refuse('conflict', 'wrong-state', { state: entry.state, verb: 'revive' });
}
