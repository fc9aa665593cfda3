import type { PrizeState } from '../domain/prize.js';

/** The entry a prize goes to, as lists show it. */
export class PrizeEntryView {
  id: string;
  /** `2024-QX-0123`. */
  number: string;
  title: string;
  organisation: string;
}

export class PrizeView {
  id: string;
  awardCode: string;
  /** null: the seat stays vacant. */
  entry: PrizeEntryView | null;
  holderId: string | null;
  holderName: string | null;
  rank: number | null;
  reason: string;
  state: PrizeState;
  proposedAt: Date;
  confirmedAt: Date | null;
  withdrawnReason: string | null;
  suspendedReason: string | null;
  restoredReason: string | null;
  /** The vote that decided it; null where none did. */
  ballotId: string | null;
  /** Its entry may have no other prize. */
  bars: boolean;
}

/** A finalist without a prize by rank, and why: a limit is named by `by` and `code`. */
export class SkippedView {
  entry: PrizeEntryView;
  rank: number;
  reason: 'below-minimum' | 'ineligible' | 'maximum-reached' | 'reserved-for' | 'quota-filled';
  limit: { by: 'track' | 'division' | 'organisation'; code: string; name: { 'zh-CN': string; en: string } } | null;
}

/** A prize that no longer follows. */
export class LostView {
  prizeId: string;
  awardCode: string;
  entry: PrizeEntryView;
  reason: string;
}

/** A prize that the ranks give anew. */
export class GivenView {
  awardCode: string;
  entry: PrizeEntryView;
  rank: number;
}

/** A special prize whose candidates change. */
export class CandidatesChangeView {
  awardCode: string;
  gained: PrizeEntryView[];
  lost: PrizeEntryView[];
}

/** What has to change so that the prizes follow again; applied as a whole. */
export class CascadeView {
  hash: string;
  loses: LostView[];
  gives: GivenView[];
  /** Awards where equals wait for the panel. */
  ties: { awardCode: string; seats: number; entries: PrizeEntryView[] }[];
  candidates: CandidatesChangeView[];
  /** Entries of which something would be said here that the reader must keep away from. */
  hidden: number;
}

/** A finalist that a special award may not go to. */
export class PassedOverView {
  entry: PrizeEntryView;
  reason: 'below-minimum' | 'outside-top' | 'not-ready' | 'barred' | 'holds-tiered' | 'holds-special';
}

export class AwardView {
  code: string;
  kind: 'tiered' | 'special';
  holder: 'project' | 'person';
  name: { 'zh-CN': string; en: string };
  quota: number;
  /** How a special award is chosen among its candidates. */
  choice: 'nomination' | 'ballot';
  /** Seats that a prize or a vacancy takes. */
  taken: number;
  /** Whom the award may be given to by hand, best first; of a tiered award, those tied across its last seats. */
  candidates: PrizeEntryView[];
  /** Of an award held by a person: the people of its candidates' teams, as their records name them. */
  people: { entryId: string; personId: string; name: string }[];
  /** Why a special award may not go to the others, best first. */
  passedOver: PassedOverView[];
}

export class PrizeBlockerView {
  code: string;
  awardCode: string | null;
  count: number;
}

export class PrizesView {
  items: PrizeView[];
  catalogue: AwardView[];
  blockers: PrizeBlockerView[];
  /** Who has no prize by rank, and why; as the ranks were last given. */
  skipped: SkippedView[];
  /** Entries that the reader must keep away from: nothing of them is shown. */
  hidden: number;
  can: { propose: boolean; withdraw: boolean; suspend: boolean; confirm: boolean };
}
