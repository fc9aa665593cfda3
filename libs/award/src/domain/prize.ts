import { lifecycle } from '#kernel';

/** A prize's life; a vacancy (a seat nobody is worthy of) lives the same way. */
export const prizeLife = lifecycle({
  initial: 'proposed',
  final: ['withdrawn'],
  moves: {
    proposed: { confirm: 'confirmed', withdraw: 'withdrawn' },
    confirmed: { suspend: 'suspended', withdraw: 'withdrawn' },
    suspended: { restore: 'confirmed', withdraw: 'withdrawn' },
  },
});

/** States a prize can be in. */
export const PRIZE_STATES = ['proposed', 'confirmed', 'suspended', 'withdrawn'] as const;
export type PrizeState = (typeof PRIZE_STATES)[number];
/** What happens to a prize after it was proposed. */
export type PrizeVerb = 'suspend' | 'restore' | 'withdraw';

/** One seat of an award: who has it, or that it stays vacant (`entryId` null), and why. */
export interface Prize {
  id: string;
  editionId: string;
  awardCode: string;
  entryId: string | null;
  /** The person, for awards held by a person; as the entry's record named them then. */
  holderId: string | null;
  holderName: string | null;
  /** Rank in the final that earned it; null for special prizes and vacancies. */
  rank: number | null;
  reason: string;
  state: PrizeState;
  proposedBy: string | null;
}

/** Whether the prize still takes a seat of its award. */
export function takesSeat(prize: Pick<Prize, 'state'>): boolean {
  return prize.state !== 'withdrawn';
}
