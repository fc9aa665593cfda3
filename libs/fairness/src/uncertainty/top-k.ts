import { reject } from '../input-error.js';
import type { MixedFit } from '../models/mixed.js';
import { estimateRanks } from '../ranking/ranks.js';
import { normalsFrom } from './normals.js';
import { type Posterior, posteriorOf } from './posterior.js';
import { rankOrder } from './rank-order.js';

/** How sure one entry's place is. */
export interface Chance {
  /** probability of a rank up to k */
  readonly p: number;
  /** the 2.5 % and 97.5 % quantiles of the rank, 1 = best */
  readonly interval: readonly [low: number, high: number];
}

/** What to ask: places from 1, how many draws, and the seed of their chance (`normalsFrom`). */
export interface ChanceQuestion {
  readonly k: number;
  readonly draws: number;
  readonly seed: string;
}

const [LOW, HIGH, GRID] = [0.025, 0.975, 1e-9];
const [MOST_DRAWS, MOST_ENTRIES] = [1_000_000, 10_000];

/**
 * P(top k) and 95 % rank intervals of all entries by draws from the posterior of a fit. A quantile is the smallest
 * rank that at least this share of the draws does not exceed. An entry's chance is null when nothing is known of
 * chance (no entry has two marks; one entry alone is always first). When nothing is uncertain (σ² = 0 or τ² = 0), no
 * draw is made: entries whose means agree to 1e-9 share their places with equal chance. k may exceed the entries.
 * O(draws · (judges² + rows)) time, entries² counts of 4 bytes.
 * @throws InputError `not-a-count` unless k is a whole number from 1 and draws one from 1 to 1,000,000;
 * `too-many-entries` above 10,000
 */
export function topChances(fit: MixedFit, question: ChanceQuestion): Map<string, Chance | null> {
  const { k, draws, seed } = question;
  const { entries } = fit.panel.table;
  check(question, entries.length);
  if (entries.length === 1) return new Map([[entries[0]!, { p: 1, interval: [1, 1] }]]);
  const posterior = posteriorOf(fit);
  if (posterior === null) return new Map(entries.map((entry) => [entry, null]));
  if (posterior.noises === 0) return sharedPlaces(entries, posterior.mean, k);
  const counts = countRanks(posterior, draws, seed);
  const n = entries.length;
  return new Map(entries.map((entry, i) => [entry, chanceOf(counts.subarray(i * n, i * n + n), k, draws)]));
}

function check({ k, draws }: ChanceQuestion, entries: number): void {
  if (!(Number.isInteger(k) && k >= 1)) reject('not-a-count', 'k is a whole number from 1', '/k');
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= MOST_DRAWS))
    reject('not-a-count', 'draws are a whole number from 1 to 1,000,000', '/draws');
  if (entries > MOST_ENTRIES)
    reject('too-many-entries', `chances are counted for up to ${MOST_ENTRIES} entries`, '/rows');
}

/** Entries × ranks: how often each entry came to stand at each rank. */
function countRanks({ mean, noises, draw }: Posterior, draws: number, seed: string): Uint32Array {
  const n = mean.length;
  const [counts, noise, values] = [new Uint32Array(n * n), new Float64Array(noises), new Float64Array(n)];
  const [normal, sorter] = [normalsFrom(seed), rankOrder(n)];
  for (let drawn = 0; drawn < draws; drawn += 1) {
    for (let at = 0; at < noises; at += 1) noise[at] = normal();
    draw(noise, values);
    const order = sorter.of(values);
    for (let rank = 0; rank < n; rank += 1) counts[order[rank]! * n + rank]! += 1;
  }
  return counts;
}

function chanceOf(counts: Uint32Array, k: number, draws: number): Chance {
  const top = counts.subarray(0, k).reduce((sum, count) => sum + count, 0);
  return { p: top / draws, interval: [quantile(counts, LOW * draws), quantile(counts, HIGH * draws)] };
}

function quantile(counts: Uint32Array, least: number): number {
  let sum = 0;
  return counts.findIndex((count) => (sum += count) >= least) + 1;
}

/** Means that stand for sure; g equal ones from place a on take each of the places a … a + g − 1 equally often. */
function sharedPlaces(entries: readonly string[], mean: Float64Array, k: number): Map<string, Chance> {
  const ranks = estimateRanks(new Map(entries.map((entry, i) => [entry, mean[i]!])), GRID);
  const sizes = new Map<number, number>();
  for (const rank of ranks.values()) sizes.set(rank!, (sizes.get(rank!) ?? 0) + 1);
  return new Map(
    entries.map((entry) => {
      const from = ranks.get(entry)!;
      const size = sizes.get(from)!;
      const place = (share: number) => from + Math.ceil(share * size) - 1;
      const p = Math.min(1, Math.max(0, (k - from + 1) / size));
      return [entry, { p, interval: [place(LOW), place(HIGH)] }];
    }),
  );
}
