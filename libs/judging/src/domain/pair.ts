/** One judge reads one entry. */
export interface Pair {
  entryId: string;
  judgeId: string;
}

/** Key of a pair in a set of pairs. */
export function pairKey(entryId: string, judgeId: string): string {
  return `${entryId} ${judgeId}`;
}
