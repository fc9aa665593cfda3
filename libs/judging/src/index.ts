export { JudgingModule } from './judging.module.js';
export { type FinalStanding, FinalStandings } from './queries/final-standings.js';
