import { Bundles } from './bundles.js';
import { Finalising } from './finalising.js';
import { FinalisingGround } from './finalising-ground.js';
import { GatheredEvidence } from './gathered.js';
import { Recomputations } from './recomputations.js';
import { SetBlockers } from './set-blockers.js';

export const RESULT_SET_QUERIES = [
  Bundles,
  Finalising,
  FinalisingGround,
  GatheredEvidence,
  Recomputations,
  SetBlockers,
];
