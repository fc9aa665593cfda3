import type { Edition } from '#competition';
import type { EntryCard, EntryPerson } from '#entry';
import { confirmationBlockers } from '../domain/blockers.js';
import type { Skipped } from '../domain/allot.js';
import { takesSeat } from '../domain/prize.js';
import { reflow } from '../domain/reflow.js';
import type { EditionGround } from './grounds.js';
import { awardView, prizeView, skippedViews } from './prize-views.js';
import type { PrizesView } from './prizes.view.js';
import type { StoredPrize } from './stored-prizes.js';

/** What is on the board of prizes. */
export interface OnBoard extends EditionGround {
  readonly edition: Edition;
  readonly prizes: readonly StoredPrize[];
  readonly skipped: readonly Skipped[];
  readonly cards: EntryCard[];
  readonly people: readonly EntryPerson[];
}

/** The board as it is, whoever reads it. */
export function wholeBoard(on: OnBoard): Omit<PrizesView, 'can' | 'hidden'> {
  const { edition, final, ground, prizes, skipped, cards, people } = on;
  const taken = prizes.filter(takesSeat);
  const plan = reflow(ground, taken);
  return {
    items: prizes.map((prize) => prizeView(prize, cards)),
    catalogue: edition.plan.awards.map((award) => awardView(award, final, ground, { taken, people })),
    blockers: confirmationBlockers(final, { ...ground, plan }, prizes),
    skipped: skippedViews(skipped, edition.plan, final, cards),
  };
}
