import type { Problem } from '../assignment/problem.js';

/** A rule about the judges of each entry: at least `least` and at most `most` of its members. */
export interface Rule {
  readonly kind: 'seat' | 'organisation';
  /** of a seat: its index in the problem's seats */
  readonly seat: number;
  /** of an organisation: its name */
  readonly organisation: string;
  /** 1 for judges that it counts */
  readonly members: Uint8Array;
  readonly least: number;
  readonly most: number;
}

/** The rules of seats and organisations, and what a vacancy may stand for. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  /** rules that count judge j */
  readonly ofJudge: readonly (readonly number[])[];
  /** A vacancy counts as any one kind: for each kind of vacancy the (seat) rules it fulfils. At least one, maybe empty. */
  readonly vacancies: readonly (readonly number[])[];
}

/** Collects the rules that can bind: an organisation of no more judges than the cap never does. */
export function rulesOf(problem: Problem): RuleBook {
  const seats = problem.seats.flatMap((seat, at): Rule[] => {
    const members = Uint8Array.from(problem.kinds, (kind) => Number(kind !== null && seat.kinds.includes(kind)));
    return seat.least > 0
      ? [{ kind: 'seat', seat: at, organisation: '', members, least: seat.least, most: Infinity }]
      : [];
  });
  const rules = [...seats, ...organisationRules(problem)];
  const ofJudge = problem.judges.map((_, j) => [...rules.keys()].filter((rule) => rules[rule]!.members[j] === 1));
  return { rules, ofJudge, vacancies: vacanciesOf(problem, seats) };
}

function organisationRules({ organisations, organisationCap: most }: Problem): Rule[] {
  if (most === null) return [];
  const names = [...new Set(organisations)].filter((name) => name !== null).sort();
  return names.flatMap((organisation): Rule[] => {
    const members = Uint8Array.from(organisations, (name) => Number(name === organisation));
    const size = members.reduce((sum, member) => sum + member, 0);
    return size > most ? [{ kind: 'organisation', seat: -1, organisation, members, least: 0, most }] : [];
  });
}

/** Kinds by the seats they fulfil; one whose seats are all among another's is never needed. */
function vacanciesOf({ seats }: Problem, rules: readonly Rule[]): number[][] {
  const kinds = [...new Set(seats.flatMap((seat) => seat.kinds))].sort();
  const fulfilled = kinds.map((kind) =>
    [...rules.keys()].filter((rule) => seats[rules[rule]!.seat]!.kinds.includes(kind)),
  );
  const sets = [...new Map([[], ...fulfilled].map((set) => [set.join(), set])).values()];
  return sets.filter((set) => !sets.some((other) => other !== set && set.every((rule) => other.includes(rule))));
}
