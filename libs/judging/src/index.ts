export { JudgingModule } from './judging.module.js';
export { FinalPanels } from './queries/final-panel.js';
export { FinalScores, type KindScore, type PlaceRange } from './queries/final-scores.js';
export { type FinalStanding, FinalStandings } from './queries/final-standings.js';
export { compareCounts } from './domain/closing/recount.js';
export { type RoundCount, RoundCounts } from './queries/closing/round-counts.js';
export { StandingBlockers } from './queries/closing/standing-blockers.js';
export { Lots } from './queries/lot/lots.js';
export { Minutes } from './queries/closing/minutes.js';
