import { Fraction } from '#kernel';

/** An entry on the ladder: one exact number a step, larger is better; null is less than every number. */
export interface Rung {
  entryId: string;
  keys: Readonly<Record<string, Fraction | null>>;
  /** totals (hundredths) by judge, for `copeland` */
  totals: ReadonlyMap<string, number>;
}

/** A place: "1224" rank, the last step that told this entry apart from another, null when none did. */
export interface Place {
  entryId: string;
  rank: number;
  decidedBy: string | null;
  copeland?: Fraction;
}

interface Tied {
  rungs: readonly Rung[];
  decidedBy: string | null;
  copeland: ReadonlyMap<string, Fraction>;
}

/** Ranks entries by the steps in order; what no step tells apart shares a rank (standard competition ranking). */
export function climb(steps: readonly string[], rungs: readonly Rung[]): Place[] {
  const start: Tied = { rungs: rungs.toSorted(byId), decidedBy: null, copeland: new Map() };
  const groups = steps.reduce((tied, step) => tied.flatMap((group) => split(step, group)), [start]);
  let rank = 1;
  return groups.flatMap((group) => {
    const places = group.rungs.map(({ entryId }): Place => {
      const copeland = group.copeland.get(entryId);
      return { entryId, rank, decidedBy: group.decidedBy, ...(copeland ? { copeland } : {}) };
    });
    rank += places.length;
    return places;
  });
}

function split(step: string, group: Tied): Tied[] {
  if (group.rungs.length < 2) return [group];
  const copeland = step === 'copeland' ? copelandOf(group.rungs) : group.copeland;
  const key = (rung: Rung) => (step === 'copeland' ? copeland.get(rung.entryId)! : (rung.keys[step] ?? null));
  const parts = Map.groupBy(group.rungs, (rung) => key(rung)?.toExact() ?? '');
  const sorted = [...parts.values()].sort((a, b) => descending(key(a[0]!), key(b[0]!)));
  const decidedBy = sorted.length > 1 ? step : group.decidedBy;
  return sorted.map((rungs) => ({ rungs, decidedBy, copeland }));
}

/** Opponents of the group beaten by a majority of the judges both share, minus those lost to. */
function copelandOf(rungs: readonly Rung[]): Map<string, Fraction> {
  const duel = (a: Rung, b: Rung) =>
    Math.sign(
      [...a.totals].reduce((sum, [judge, total]) => sum + Math.sign(total - (b.totals.get(judge) ?? total)), 0),
    );
  return new Map(
    rungs.map((rung) => [rung.entryId, Fraction.of(rungs.reduce((sum, other) => sum + duel(rung, other), 0))]),
  );
}

/**
 * Judges who gave an entry their highest total among all they scored; a first shared by s entries counts 1/s.
 * @param totals by entry, then by judge
 */
export function firstsOf(totals: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, Fraction> {
  const best = new Map<string, { total: number; count: number }>();
  for (const [judge, total] of [...totals.values()].flatMap((byJudge) => [...byJudge])) {
    const top = best.get(judge);
    if (!top || total > top.total) best.set(judge, { total, count: 1 });
    else if (total === top.total) top.count += 1;
  }
  const share = (judge: string, total: number) => {
    const top = best.get(judge)!;
    return top.total === total ? Fraction.of(1, top.count) : Fraction.ZERO;
  };
  const sum = (byJudge: ReadonlyMap<string, number>) =>
    [...byJudge].reduce((firsts, [judge, total]) => firsts.add(share(judge, total)), Fraction.ZERO);
  return new Map([...totals].map(([entryId, byJudge]) => [entryId, sum(byJudge)]));
}

function byId(a: Rung, b: Rung): number {
  return a.entryId < b.entryId ? -1 : 1;
}

function descending(a: Fraction | null, b: Fraction | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return b.compare(a);
}
