export { AwardModule } from './award.module.js';
export { type ConfirmedPrize, confirmedPrizes } from './queries/confirmed-prizes.js';
