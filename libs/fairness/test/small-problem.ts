import fc from 'fast-check';
import type { AssignmentInput, Problem } from '../src/assignment/problem.js';

const KINDS = ['capital', 'clinical', 'industry'];

/** Problems so small that all their assignments can be listed. Many have none. */
export const smallProblem: fc.Arbitrary<AssignmentInput> = fc
  .record({ n: fc.integer({ min: 1, max: 3 }), m: fc.integer({ min: 1, max: 5 }) })
  .chain(({ n, m }) =>
    fc.record({
      entries: fc.tuple(
        ...Array.from({ length: n }, (_, i) =>
          fc.record({ id: fc.constant(`e${i}`), judges: fc.integer({ min: 0, max: 2 }) }),
        ),
      ),
      judges: fc.tuple(...Array.from({ length: m }, (_, j) => judge(`j${j}`))),
      affinity: fc.array(fc.array(affinity, { minLength: m, maxLength: m }), { minLength: n, maxLength: n }),
      seats: fc.array(
        fc.record({
          kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }),
          least: fc.integer({ min: 0, max: 1 }),
        }),
        { maxLength: 2 },
      ),
      loadPrice: fc.constantFrom(0, 0, 10),
      seed: fc.string(),
    }),
  )
  .chain((problem) => fc.constantFrom(problem, { ...problem, organisationCap: 1 }));

const affinity = fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 4 });

function judge(id: string) {
  return fc
    .record({
      low: fc.constantFrom(0, 0, 0, 1),
      room: fc.integer({ min: 0, max: 2 }),
      kind: fc.constantFrom(...KINDS),
      organisation: fc.constantFrom('north', 'south', 'west'),
    })
    .map(({ low, room, kind, organisation }) => ({ id, min: low, max: low + room, kind, organisation }));
}

/** Every assignment that keeps all rules but the floor, as pairs i · judges + j ascending; at most `missing` vacancies. */
export function everyAssignment(problem: Problem, missing = 0): number[][] {
  const rows = problem.entries.map((_, i) => rowsOf(problem, i, missing));
  const all = rows.reduce<number[][]>(
    (lists, row) => lists.flatMap((list) => row.map((more) => [...list, ...more])),
    [[]],
  );
  const sheets = problem.needs.reduce((sum, need) => sum + need, 0);
  return all.filter(
    (pairs) =>
      sheets - pairs.length <= missing &&
      problem.fixed.every((pair) => pairs.includes(pair)) &&
      problem.judges.every((_, j) => {
        const load = pairs.filter((pair) => pair % problem.judges.length === j).length;
        return problem.least[j]! <= load && load <= problem.most[j]!;
      }),
  );
}

function rowsOf(problem: Problem, i: number, missing: number): number[][] {
  const m = problem.judges.length;
  const subsets = Array.from({ length: 2 ** m }, (_, bits) => [...Array(m).keys()].filter((j) => (bits >> j) & 1));
  return subsets
    .filter((panel) => {
      const lacking = problem.needs[i]! - panel.length;
      if (lacking < 0 || lacking > missing || panel.some((j) => problem.affinity[i * m + j]! < 0)) return false;
      const sizes = panel.map((j) => panel.filter((k) => problem.organisations[k] === problem.organisations[j]).length);
      return Math.max(0, ...sizes) <= (problem.organisationCap ?? m) && hasSeats(problem, panel, lacking);
    })
    .map((panel) => panel.map((j) => i * m + j));
}

/** Tries every kind for every vacancy. */
function hasSeats({ seats, kinds }: Problem, panel: readonly number[], lacking: number): boolean {
  const fillings = Array.from({ length: KINDS.length ** lacking }, (_, code) =>
    Array.from({ length: lacking }, (__, at) => KINDS[Math.floor(code / KINDS.length ** at) % KINDS.length]!),
  );
  return fillings.some((filling) =>
    seats.every((seat) => {
      const held = [...panel.map((j) => kinds[j]!), ...filling].filter((kind) => seat.kinds.includes(kind));
      return held.length >= seat.least;
    }),
  );
}

/** Σ affinity − Σ γ n². */
export function valueOf({ affinity: worth, judges, loadPrice }: Problem, pairs: readonly number[]): number {
  const loads = judges.map((_, j) => pairs.filter((pair) => pair % judges.length === j).length);
  return (
    pairs.reduce((sum, pair) => sum + worth[pair]!, 0) - loads.reduce((sum, load) => sum + loadPrice * load * load, 0)
  );
}
