/** One question an auditor may ask: an answer from an input that its schema has accepted. */
export type Command = (input: never) => unknown;

/** The commands by name; each is loaded only when it is asked for. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  additive: () => import('./commands/additive.js'),
  agreement: () => import('./commands/agreement.js'),
  assign: () => import('./commands/assign.js'),
  'assign-verify': () => import('./commands/assign-verify.js'),
  'bradley-terry': () => import('./commands/bradley-terry.js'),
  'draw-commit': () => import('./commands/draw-commit.js'),
  'draw-reveal': () => import('./commands/draw-reveal.js'),
  'draw-verify': () => import('./commands/draw-verify.js'),
  'ledger-hash': () => import('./commands/ledger-hash.js'),
  'ledger-verify': () => import('./commands/ledger-verify.js'),
  means: () => import('./commands/means.js'),
  merkle: () => import('./commands/merkle.js'),
  mixed: () => import('./commands/mixed.js'),
  prizes: () => import('./commands/prizes.js'),
  rank: () => import('./commands/rank.js'),
  recompute: () => import('./commands/recompute.js'),
  repair: () => import('./commands/repair.js'),
  topk: () => import('./commands/topk.js'),
};
