import type { Infeasible, InfeasibleCode, Problem } from './problem.js';
import { type Scarcity, shortfall } from './scarce.js';

type Reason = Infeasible['infeasible'];

/** Places of entries and judges that a solver suspects. */
export interface Suspects {
  readonly entries: readonly number[];
  readonly judges: readonly number[];
}

/** Says why entries lack judges: a smallest set that competes for too few; null when it takes several rules to say. */
export function whyTooFew(problem: Problem, suspects: Suspects): Infeasible | null {
  const { needs, judges, seats, kinds } = problem;
  const everybody = shortfall(
    scarcityOf(problem, needs, () => true),
    suspects.entries,
  );
  if (everybody)
    return told(problem, 'too-few-judges', { entries: everybody.lines, judges: everybody.sources }, [
      amountOf(everybody.wanted, 'judgement'),
      amount(everybody.given),
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
        `${amountOf(short.wanted, 'judgement')} by ${wanted.join(' or ')}`,
        amount(short.given),
      ]);
  }
  return null;
}

/** Says that rules stand against each other, for a smallest set of entries where there is one. */
export function whyConflict(problem: Problem, { entries, judges }: Suspects): Infeasible {
  const who = entries.length === 0 ? 'the assignment' : people(entries.length, 'entry');
  const rules = [
    ['needs', true],
    ['loads', true],
    ['seats', problem.seats.length > 0],
    ['organisation cap', problem.organisationCap !== null],
    ['fixed pairs', problem.fixed.length > 0],
  ] as const;
  const present = rules.flatMap(([name, is]) => (is ? [name] : []));
  const words = `no choice of judges keeps the ${present.join(', ')} of ${who} together`;
  return reason(problem, 'rules-conflict', words, { entries, judges });
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
  if (short === null) return whyConflict(problem, suspects);
  const { lines, sources, wanted, given } = short;
  const words =
    `${people(lines.length, 'judge')} must take ${wanted} in all, but the ${people(sources.length, 'entry')} without ` +
    `a conflict with them can give only ${amount(given)}`;
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
      return broken(group, `${people(group.length, 'judge')} fixed to an entry that needs ${needs[entry]}`);
  for (const [judge, group] of Map.groupBy(pairs, (pair) => pair.judge))
    if (group.length > most[judge]!)
      return broken(group, `${people(group.length, 'entry')} fixed to a judge who may take ${most[judge]}`);
  const together = Map.groupBy(pairs, ({ entry, judge }) => JSON.stringify([entry, organisations[judge]]));
  for (const group of together.values())
    if (organisationCap !== null && organisations[group[0]!.judge] !== null && group.length > organisationCap)
      return broken(
        group,
        `${people(group.length, 'judge')} of one organisation fixed to an entry, which may have ${organisationCap}`,
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
  const verb = who.entries.length === 1 ? 'needs' : 'need';
  const words = `${people(who.entries.length, 'entry')} ${verb} ${need}, but `;
  const judges = people(who.judges.length, 'judge');
  const without =
    who.judges.length === 0
      ? 'no judge is without a conflict'
      : `the ${judges} without a conflict can give only ${can}`;
  return reason(problem, code, words + without, who);
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

function amountOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function amount(value: number): string {
  return `${Math.round(value * 1000) / 1000}`;
}
