export { AwardModule } from './award.module.js';
export { CountDueRounds } from './actions/ballot/count-due-rounds.js';
export { RemindElectors } from './actions/ballot/remind-electors.js';
export { RestorePrize } from './actions/restore-prize.js';
export { SuspendPrize } from './actions/suspend-prize.js';
export { WithdrawPrize } from './actions/withdraw-prize.js';
export { PrizeSets } from './queries/prize-set.js';
export { Bundles } from './queries/result-set/bundles.js';
