import { pairKey } from './pair.js';

/** Answers that judges owed when an assignment was worked out, and what each cost, in units of affinity. */
export interface Owed {
  price: number;
  /** entry and judge, in order */
  pairs: [entryId: string, judgeId: string][];
}

/** Who owes an answer about what, as far as they might read it. */
export interface Owing {
  judges: readonly { judgeId: string; asked?: ReadonlySet<string> }[];
  blocked: ReadonlySet<string>;
}

/** Every pair that weighs less because its judge has not yet said how they stand to the entry. */
export function owedOf(price: number, { judges, blocked }: Owing): Owed {
  const all = judges.flatMap(({ judgeId, asked = new Set<string>() }) =>
    [...asked].map((entryId): Owed['pairs'][number] => [entryId, judgeId]),
  );
  const open = all.filter(([entryId, judgeId]) => !blocked.has(pairKey(entryId, judgeId)));
  return { price, pairs: open.sort((a, b) => (pairKey(...a) < pairKey(...b) ? -1 : 1)) };
}
