// caught: door-hides
export { PrizeEntity } from './tables/prize.entity.js';
export { AwardModule } from './award.module.js';
