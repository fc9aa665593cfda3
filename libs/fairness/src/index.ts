export { InputError } from './input-error.js';
export { type Score, type ScoreTable, scoreTable } from './scores.js';
export { decimalAt } from './read-number.js';
export { scoresByEntry } from './aggregation/by-entry.js';
export { clampedMean, median, plainMean } from './aggregation/means.js';
export { panelValue, roundedTotal } from './aggregation/rounded-total.js';
export { type TrimRule, trimmedMean, trimRule } from './aggregation/trimmed-mean.js';
export { meanZScores } from './aggregation/z-scores.js';
export type { Contender } from './ranking/contender.js';
export { rankRound } from './ranking/rank-round.js';
export { estimateRanks, exactRanks } from './ranking/ranks.js';
export { fewestSheets } from './ranking/result-rule.js';
export type { RoundRecord } from './ranking/round-record.js';
export { type Standing, standingsOf } from './ranking/standings.js';
export { type AdditiveFit, additiveModel } from './models/additive.js';
export { bradleyTerry } from './models/bradley-terry.js';
export { type CutInfluence, influence } from './models/influence.js';
export { type MixedFit, mixedModel, mixedRanks } from './models/mixed.js';
export { discussionZone } from './uncertainty/discussion-zone.js';
export { type Posterior, posteriorOf } from './uncertainty/posterior.js';
export { type Chance, topChances } from './uncertainty/top-k.js';
export { declaredRelationEffects, type RelationEffect } from './agreement/declared-relations.js';
export { type OwnSheetConcern, ownSheetConcerns } from './agreement/own-sheets.js';
export { panelAgreement, type PanelAgreement } from './agreement/panel-agreement.js';
export {
  type ClosenessBand,
  closenessBand,
  type ConcordanceBand,
  type DiscriminationBand,
  discriminationBand,
  type ReliabilityBand,
} from './agreement/bands.js';
export { type JudgeWatch, type PanelWatch, watchPanel } from './agreement/watch-panel.js';
export { anchorsOf } from './assignment/anchors.js';
export { connectivityOf } from './assignment/connectivity.js';
export type { Assignment, AssignmentInput, Infeasible } from './assignment/problem.js';
export { readProblem } from './assignment/read-problem.js';
export type { Repair, RepairInput } from './assignment/repair.js';
export { type Verdict, verifyAssignment } from './assignment/verify-assignment.js';
export { allotPrizes } from './prizes/allot-prizes.js';
export { cascade } from './prizes/cascade.js';
export type { Allotment, PrizeProblem } from './prizes/problem.js';
export { specialCandidates } from './prizes/special-candidates.js';
export { canonicalHash, canonicalJson, canonicalTextHash } from './crypto/canonical.js';
export { fromHex, toHex } from './crypto/hex.js';
export { commitDraw, type DrawDisclosure, type DrawPlan, revealDraw } from './draw/draw.js';
export { headMessage } from './ledger/head.js';
export { hashLedger, ledgerBody } from './ledger/hash-ledger.js';
export { consistencyProof, inclusionProof, leafHash, merkleRoot } from './ledger/merkle-proof.js';
export { bundleHashes, type EditionVerdict, recomputeEdition } from './bundle/recompute-edition.js';
export type {
  BundleAward,
  BundleAwarding,
  BundleBallot,
  BundleDraw,
  BundleLine,
  BundleRound,
  EditionBundle,
} from './bundle/edition-bundle.js';
