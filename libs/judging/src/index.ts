export { PlanRounds } from './actions/plan-rounds.js';
export { JudgingModule } from './judging.module.js';
export { type FinalResult, type FinalStanding, FinalStandings } from './queries/final-standings.js';
export { type RoundFact, Rounds } from './queries/rounds.js';
