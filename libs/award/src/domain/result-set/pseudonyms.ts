import { canonicalHash } from '#fairness';
import type { SetKey } from './result-set.js';

/** Ids that name nobody, by the ids they stand for. */
export interface Pseudonyms {
  readonly entries: ReadonlyMap<string, string>;
  readonly judges: ReadonlyMap<string, string>;
}

/**
 * Draws ids for a bundle: `E001`, `J01` …, in the order of the hashes of a secret seed with each id, which says nothing of
 * numbers, ranks or names.
 * @param seed random and kept nowhere
 */
export function pseudonymsFor(entryIds: readonly string[], judgeIds: readonly string[], seed: string): Pseudonyms {
  const drawn = (letter: string, ids: readonly string[]) => {
    const hashed = [...new Set(ids)].map((id) => ({ id, hash: canonicalHash([seed, letter, id]) }));
    hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1));
    const digits = String(hashed.length).length;
    return new Map(hashed.map(({ id }, at) => [id, `${letter}${String(at + 1).padStart(digits, '0')}`]));
  };
  return { entries: drawn('E', entryIds), judges: drawn('J', judgeIds) };
}

/** The way back, kept with the set and never published. */
export function keyOf({ entries, judges }: Pseudonyms): SetKey {
  const turned = (map: ReadonlyMap<string, string>) => Object.fromEntries([...map].map(([id, name]) => [name, id]));
  return { entries: turned(entries), judges: turned(judges) };
}
