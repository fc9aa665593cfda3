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
  holderName: string | null;
  rank: number | null;
  reason: string;
  state: PrizeState;
  proposedAt: Date;
  confirmedAt: Date | null;
  withdrawnReason: string | null;
}

/** A finalist that a special award may not go to. */
export class PassedOverView {
  entry: PrizeEntryView;
  reason: 'below-minimum' | 'outside-top' | 'not-ready';
}

export class AwardView {
  code: string;
  kind: 'tiered' | 'special';
  holder: 'project' | 'person';
  name: { 'zh-CN': string; en: string };
  quota: number;
  /** Seats that a prize or a vacancy takes. */
  taken: number;
  /** Whom the award may be given to by hand, best first; of a tiered award, those tied across its last seats. */
  candidates: PrizeEntryView[];
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
  can: { propose: boolean; withdraw: boolean; confirm: boolean };
}
