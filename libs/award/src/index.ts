export { AwardModule } from './award.module.js';
export type { PrizeBlocker } from './domain/blockers.js';
export type { FinalResult, RankedEntry } from './queries/finalists.js';
export { type ConfirmedPrize, type PrizeSet, PrizeSets } from './queries/prize-set.js';
