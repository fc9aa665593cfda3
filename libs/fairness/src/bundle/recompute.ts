import { canonicalHash } from '../crypto/canonical.js';
import { type Crypto, portableCrypto } from '../crypto/crypto.js';
import { verifyDraw } from '../draw/draw.js';
import { rankRound } from '../ranking/rank-round.js';
import type { ResultRecord } from '../ranking/round-record.js';
import { awardPrizes } from './award-prizes.js';
import { differences } from './differences.js';
import { ledgerDifferences } from './ledger-differences.js';
import { relocated } from './relocated.js';
import type { ResultBundle } from './result-bundle.js';

/** Whether a published result follows from its inputs; else JSON pointers (RFC 6901) to what does not. */
export type Recomputation = { readonly ok: true } | { readonly ok: false; readonly differs: readonly string[] };

/**
 * Computes a published result anew, trusting nothing but its inputs: hashes of the inputs, draws, the ledger, results
 * with their ranks and keys, prizes. Pure. A difference points to what was published, in that order of parts.
 * @throws InputError with its place in the bundle where the inputs lead to no result at all, as the parts throw it
 */
export function recompute(bundle: ResultBundle, crypto: Crypto = portableCrypto): Recomputation {
  const { rules, sheets, entries, ledger } = bundle;
  const { results } = relocated(inRules, () => rankRound({ rubric: rules.rubric, rule: rules.rule, sheets, entries }));
  const differs = [
    ...hashDifferences(bundle, crypto),
    ...drawDifferences(bundle, crypto),
    ...(ledger ? ledgerDifferences(ledger, '/ledger', crypto) : []),
    ...differences(bundle.results, results, '/results'),
    ...prizeDifferences(bundle, results),
  ];
  return differs.length === 0 ? { ok: true } : { ok: false, differs };
}

/** A round's record has its rules at the top, a bundle has them together. */
function inRules(path: string): string {
  return /^\/(rubric|rule)\b/.test(path) ? `/rules${path}` : path;
}

function hashDifferences({ hashes = {}, rules, sheets, entries = [] }: ResultBundle, crypto: Crypto): string[] {
  const parts = { rules, sheets, entries };
  return (['rules', 'sheets', 'entries'] as const)
    .filter((part) => hashes[part] !== undefined && hashes[part] !== canonicalHash(parts[part], `/${part}`, crypto))
    .map((part) => `/hashes/${part}`);
}

function drawDifferences({ draws = [] }: ResultBundle, crypto: Crypto): string[] {
  return draws.flatMap((draw, at) => {
    const names = relocated((path) => `/draws/${at}${path}`, () => verifyDraw(draw, crypto)); // prettier-ignore
    return names.map((name) => `/draws/${at}/${name}`);
  });
}

function prizeDifferences({ rules, prizes }: ResultBundle, results: Readonly<Record<string, ResultRecord>>): string[] {
  const awarding = rules.prizes;
  if (!awarding) return prizes ? ['/prizes'] : [];
  return differences(prizes, relocated((path) => `/rules/prizes${path}`, () => awardPrizes(awarding, results)), '/prizes'); // prettier-ignore
}
