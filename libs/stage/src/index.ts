export { type AwardDecider, type DecidedAwards, DecidesAwards } from './queries/decided-awards.js';
export { Draws } from './queries/draws.js';
export { StageModule } from './stage.module.js';
