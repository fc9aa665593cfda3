import type { Finding } from '#kernel';

/** One finding when the fact is wrong, else none. */
export function findingIf(wrong: boolean, path: string, code: string, params?: Record<string, unknown>): Finding[] {
  if (!wrong) return [];
  return [params ? { path, code, params } : { path, code }];
}

/** A finding at each key that an earlier one of the list equals. */
export function duplicates(keys: readonly string[], path: (index: number) => string): Finding[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    const again = seen.has(key);
    seen.add(key);
    return findingIf(again, path(index), 'duplicate', { value: key });
  });
}

/** A finding at each code that is not among the known ones. */
export function strangers(
  codes: readonly string[],
  known: readonly string[],
  path: (index: number) => string,
): Finding[] {
  return codes.flatMap((code, index) => findingIf(!known.includes(code), path(index), 'unknown-code', { value: code }));
}
