export { Draws } from './queries/draws.js';
export { StageModule } from './stage.module.js';
