export { PrepareReveal } from './actions/prepare-reveal.js';
export type { GivenAward } from './domain/reveal.js';
export { Draws } from './queries/draws.js';
export { StageModule } from './stage.module.js';
