import type { Infeasible, InfeasibleCode, Problem } from './problem.js';
import { type Scarcity, shortfall } from './scarce.js';

type Reason = Infeasible['infeasible'];

/** Places of entries and judges that a solver suspects. */
export interface Suspects {
  readonly entries: readonly number[];
  readonly judges: readonly number[];
}

/** Says why entries lack judges: a smallest set that competes for too few, or all suspects when several rules meet. */
export function whyTooFew(problem: Problem, suspects: Suspects): Infeasible {
  const { needs, judges, seats, kinds } = problem;
  const everybody = shortfall(
    scarcityOf(problem, needs, () => true),
    suspects.entries,
  );
  if (everybody)
    return told(problem, 'too-few-judges', { entries: everybody.lines, judges: everybody.sources }, [
      `need ${everybody.wanted} judgements`,
      `can give ${amount(everybody.given)}`,
    ]);
  for (const { kinds: wanted, least } of seats) {
    const member = judges.map((_, j) => kinds[j] !== null && wanted.includes(kinds[j]!));
    const wants = needs.map(() => least);
    const served = suspects.entries.filter((i) => needs[i]! > 0);
    const short = shortfall(
      scarcityOf(problem, wants, (j) => member[j]!),
      served,
    );
    if (short)
      return told(problem, 'seats-unfilled', { entries: short.lines, judges: short.sources }, [
        `need ${short.wanted} judgements by ${wanted.join(' or ')}`,
        `can give ${amount(short.given)}`,
      ]);
  }
  return told(problem, 'rules-conflict', suspects, [
    'cannot keep needs, seats, organisations, loads and fixed pairs together',
    'cannot meet all rules',
  ]);
}

/** Says that no choice at all keeps the rules: seats ask for more than an entry has places, or rules cross. */
export function whyConflict(problem: Problem): Infeasible {
  const asked = (i: number) => problem.seats.filter((seat) => seat.least > problem.needs[i]!).length > 0;
  const crowded = [...problem.entries.keys()].filter((i) => asked(i));
  if (crowded.length > 0)
    return reason(
      problem,
      'seats-unfilled',
      `the seats ask for more judges than ${people(crowded.length, 'entry')} need in all`,
      { entries: crowded, judges: [] },
    );
  return reason(problem, 'rules-conflict', 'no choice of judges keeps all rules together', { entries: [], judges: [] });
}

/** Says why judges do not get their minimum loads. */
export function whyTooLittle(problem: Problem, suspects: Suspects): Infeasible {
  const { needs, least, affinity, judges, cap } = problem;
  const fixed = new Set(problem.fixed);
  const pair = (entry: number, judge: number) => entry * judges.length + judge;
  const serves = (entry: number, judge: number) =>
    fixed.has(pair(entry, judge)) ? 1 : affinity[pair(entry, judge)]! < 0 ? 0 : cap;
  const owes = (entry: number, judge: number) => Number(fixed.has(pair(entry, judge)));
  const short = shortfall({ wants: least, has: needs, serves, owes }, suspects.judges);
  if (short === null) return told(problem, 'rules-conflict', suspects, ['cannot give them their minimum', 'conflict']);
  const { lines, sources, wanted, given } = short;
  const words = `${people(lines.length, 'judge')} must take ${wanted} entries, but the ${people(sources.length, 'entry')} without a conflict can take ${amount(given)} of them`;
  return reason(problem, 'minimum-loads', words, { entries: sources, judges: lines });
}

/** The fixed pairs that break a rule by themselves, or null. */
export function whyFixed(problem: Problem): Infeasible | null {
  const { fixed, judges, needs, most, organisations, organisationCap } = problem;
  const pairs = Array.from(fixed, (pair) => ({ entry: Math.floor(pair / judges.length), judge: pair % judges.length }));
  const broken = (group: typeof pairs, words: string) =>
    reason(problem, 'fixed-pairs', words, {
      entries: [...new Set(group.map(({ entry }) => entry))],
      judges: [...new Set(group.map(({ judge }) => judge))].sort((a, b) => a - b),
    });
  for (const [entry, group] of Map.groupBy(pairs, (pair) => pair.entry))
    if (group.length > needs[entry]!)
      return broken(group, `${group.length} judges are fixed to an entry that needs ${needs[entry]}`);
  for (const [judge, group] of Map.groupBy(pairs, (pair) => pair.judge))
    if (group.length > most[judge]!)
      return broken(group, `${group.length} entries are fixed to a judge who may take ${most[judge]}`);
  const together = Map.groupBy(pairs, ({ entry, judge }) => JSON.stringify([entry, organisations[judge]]));
  for (const group of together.values())
    if (organisationCap !== null && organisations[group[0]!.judge] !== null && group.length > organisationCap)
      return broken(
        group,
        `${group.length} judges of one organisation are fixed to an entry, ${organisationCap} may be`,
      );
  return null;
}

function scarcityOf(problem: Problem, wants: Int32Array, counts: (judge: number) => boolean): Scarcity {
  const { affinity, judges, most, cap } = problem;
  const fixed = new Set(problem.fixed);
  const pair = (judge: number, entry: number) => entry * judges.length + judge;
  return {
    wants,
    has: most,
    serves: (judge, entry) => {
      if (!counts(judge) || affinity[pair(judge, entry)]! < 0) return 0;
      return fixed.has(pair(judge, entry)) ? 1 : cap;
    },
    owes: (judge, entry) => Number(fixed.has(pair(judge, entry))),
  };
}

function told(
  problem: Problem,
  code: InfeasibleCode,
  who: Suspects,
  [need, can]: readonly [string, string],
): Infeasible {
  const [entries, judges] = [people(who.entries.length, 'entry'), people(who.judges.length, 'judge')];
  const words =
    who.judges.length === 0
      ? `${entries} ${need}, but no judge is free of conflicts with them`
      : `${entries} ${need} and compete for ${judges} free of conflicts, who ${can}`;
  return reason(problem, code, words, who);
}

function reason(problem: Problem, code: InfeasibleCode, message: string, who: Suspects): Infeasible {
  const entries = who.entries.map((i) => problem.entries[i]!);
  const judges = who.judges.map((j) => problem.judges[j]!);
  return { infeasible: { code, message, entries, judges } satisfies Reason };
}

function people(count: number, noun: 'entry' | 'judge'): string {
  const many = noun === 'entry' ? 'entries' : 'judges';
  return count === 1 ? `1 ${noun}` : `${count} ${many}`;
}

function amount(value: number): string {
  return `${Math.round(value * 1000) / 1000}`;
}
