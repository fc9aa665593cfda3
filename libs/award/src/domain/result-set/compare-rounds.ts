import type { EditionVerdict } from '#fairness';
import type { Disagreement } from './disagreement.js';
import type { SetKey } from './result-set.js';

/** Where a count of a round differs from what was stored. */
export interface CountDifference {
  readonly entryId: string;
  readonly field: string;
  readonly ours: string | null;
  readonly recounted: string | null;
}

/** The differences of one round, for everybody. */
export function countDisagreements(
  means: Disagreement['means'],
  round: string,
  differences: readonly CountDifference[],
): Disagreement[] {
  return differences.map(({ entryId, field, ours, recounted }) => ({
    ...{ means, round, entryId, value: field, official: ours, recomputed: recounted },
  }));
}

/** What the verifier found in a bundle, told of the entries it stands for. */
export function bundleDisagreements({ parts }: EditionVerdict, key: SetKey): Disagreement[] {
  return parts.flatMap(({ part, name, differs }) =>
    differs.map(({ at, published, computed }): Disagreement => {
      const figures = { official: published, recomputed: computed };
      const about = { means: 'bundle' as const, round: name || null };
      if (part === 'prizes') return { ...about, ...prizeOf(published, computed, key), value: 'seats', ...figures };
      const [, , , kind, id = '', ...rest] = at.split('/');
      const entryId = part === 'round' && kind === 'results' ? (key.entries[id] ?? null) : null;
      return { ...about, entryId, value: entryId ? rest.join('/') || 'entry' : at, ...figures };
    }),
  );
}

/** Whom a difference of the prizes is about: who holds one that does not follow, or who should and does not. */
function prizeOf(published: string | null, computed: string | null, { entries }: SetKey): { entryId: string | null } {
  return { entryId: entries[published ?? ''] ?? entries[computed ?? ''] ?? null };
}
