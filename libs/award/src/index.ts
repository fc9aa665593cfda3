export { AwardModule } from './award.module.js';
export type { PrizeBlocker } from './domain/blockers.js';
export { PrizeSets } from './queries/prize-set.js';
