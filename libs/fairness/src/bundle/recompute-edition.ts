import { canonicalHash } from '../crypto/canonical.js';
import { type Crypto, portableCrypto } from '../crypto/crypto.js';
import { verifyDraw } from '../draw/draw.js';
import { awardDifferences } from './award-differences.js';
import type { EditionBundle } from './edition-bundle.js';
import { leafDifferences } from './leaf-differences.js';
import { relocated } from './relocated.js';
import { roundResults } from './round-results.js';
import { type ValueDifference, valueDifferences } from './value-differences.js';

/** One thing that was computed again: how many values, and those that differ. */
export interface PartVerdict {
  readonly part: 'hashes' | 'round' | 'prizes' | 'draw' | 'ledger';
  /** of a round or the round of a draw its code, else empty */
  readonly name: string;
  readonly checked: number;
  readonly differs: readonly ValueDifference[];
}

/** Whether a bundle's results follow from its inputs, part by part. */
export interface EditionVerdict {
  readonly ok: boolean;
  readonly parts: readonly PartVerdict[];
}

/**
 * Computes the results of an edition anew from its bundle, trusting nothing but the inputs: hashes of the parts, every
 * round's results and ranks from its sheets, the prizes from the ranks and the votes, draws from their seeds, the ledger's signed head
 * from its leaves.
 * @throws InputError with its place in the bundle where inputs lead to no result at all
 */
export function recomputeEdition(bundle: EditionBundle, crypto: Crypto = portableCrypto): EditionVerdict {
  const parts = [
    hashVerdict(bundle, crypto),
    ...bundle.rounds.map((round, at): PartVerdict => {
      const computed = relocated((path) => `/rounds/${at}${path}`, () => roundResults(round)); // prettier-ignore
      const differs = valueDifferences(round.results, computed, `/rounds/${at}/results`);
      return { part: 'round', name: round.code, checked: Object.keys(computed).length, differs };
    }),
    { part: 'prizes' as const, name: '', checked: seatsOf(bundle), differs: awardDifferences(bundle) },
    ...bundle.draws.map((draw, at): PartVerdict => {
      const names = relocated((path) => `/draws/${at}${path}`, () => verifyDraw(draw, crypto)); // prettier-ignore
      const differs = names.map((name) => ({ at: `/draws/${at}/${name}`, published: null, computed: null }));
      return { part: 'draw', name: draw.round, checked: draw.ids.length, differs };
    }),
    ...(bundle.ledger ? [ledgerVerdict(bundle.ledger, crypto)] : []),
  ];
  return { ok: parts.every(({ differs }) => differs.length === 0), parts };
}

function seatsOf({ awards }: EditionBundle): number {
  return awards.reduce((sum, { seats }) => sum + seats.length, 0);
}

function ledgerVerdict(ledger: NonNullable<EditionBundle['ledger']>, crypto: Crypto): PartVerdict {
  return { part: 'ledger', name: '', checked: ledger.leaves.length, differs: leafDifferences(ledger, crypto) };
}

function hashVerdict(bundle: EditionBundle, crypto: Crypto): PartVerdict {
  const computed = bundleHashes(bundle, crypto);
  const differs = valueDifferences(bundle.hashes, computed, '/hashes');
  return { part: 'hashes', name: '', checked: Object.keys(computed.rounds).length + 2, differs };
}

/** SHA-256 of each part of a bundle, as it says them under `hashes`. */
export function bundleHashes(
  { rounds, awards, draws }: Pick<EditionBundle, 'rounds' | 'awards' | 'draws'>,
  crypto: Crypto = portableCrypto,
): EditionBundle['hashes'] {
  return {
    rounds: Object.fromEntries(rounds.map((round, at) => [round.code, canonicalHash(round, `/rounds/${at}`, crypto)])),
    awards: canonicalHash(awards, '/awards', crypto),
    draws: canonicalHash(draws, '/draws', crypto),
  };
}
