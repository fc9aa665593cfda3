import { indexOf } from '../scores.js';
import type { Assignment, Problem } from './problem.js';
import type { Note } from './verdict.js';

/** The pairs of an assignment by place, as far as they name what exists. */
export interface Chosen {
  /** judges of each entry */
  readonly panels: readonly (readonly number[])[];
  /** entries of each judge */
  readonly loads: Int32Array;
  /** judges that each entry lacks, as the assignment says */
  readonly lacking: Int32Array;
  /** Σ affinity of each entry */
  readonly totals: Float64Array;
}

/** Reads pairs and shortage and notes what breaks a rule of the problem. O(pairs · rules). */
export function verifyPairs(problem: Problem, assignment: Assignment, note: Note): Chosen {
  const chosen = readPairs(problem, assignment, note);
  const { panels, loads, lacking } = chosen;
  panels.forEach((panel, i) => {
    const id = problem.entries[i]!;
    if (panel.length + lacking[i]! !== problem.needs[i])
      note('needs-unmet', `${id} has ${panel.length} judges of ${problem.needs[i]!}`, '/pairs');
    if (!seatsCanBeFilled(problem, panel, lacking[i]!))
      note('seats-unfilled', `${id} lacks judges of a kind`, '/pairs');
    for (const organisation of overCap(problem, panel))
      note('organisation-over-cap', `${id} has too many judges of ${organisation}`, '/pairs');
  });
  loads.forEach((load, j) => {
    if (load < problem.least[j]! || load > problem.most[j]!)
      note('load-out-of-range', `${problem.judges[j]!} has ${load} entries`, '/pairs');
  });
  for (const pair of problem.fixed) {
    const j = pair % problem.judges.length;
    const i = (pair - j) / problem.judges.length;
    if (!panels[i]!.includes(j))
      note('fixed-missing', `${problem.judges[j]!} is fixed to ${problem.entries[i]!}`, '/pairs');
  }
  return chosen;
}

function readPairs(problem: Problem, { pairs, shortage = {} }: Assignment, note: Note): Chosen {
  const [entryAt, judgeAt] = [indexOf(problem.entries), indexOf(problem.judges)];
  const panels = problem.entries.map((): number[] => []);
  const loads = new Int32Array(problem.judges.length);
  const totals = new Float64Array(problem.entries.length);
  pairs.forEach(([entry, judge], at) => {
    const [i, j] = [entryAt.get(entry), judgeAt.get(judge)];
    const path = `/pairs/${at}`;
    if (i === undefined || j === undefined) return note('unknown-pair', `no pair ${entry}, ${judge}`, path);
    if (panels[i]!.includes(j)) return note('duplicate-pair', `${judge} has ${entry} twice`, path);
    const affinity = problem.affinity[i * problem.judges.length + j]!;
    if (affinity < 0) note('conflict', `${judge} has a conflict with ${entry}`, path);
    panels[i]!.push(j);
    loads[j]! += 1;
    totals[i]! += Math.max(0, affinity);
  });
  return { panels, loads, lacking: readShortage(problem, shortage, note), totals };
}

function readShortage(problem: Problem, shortage: Readonly<Record<string, number>>, note: Note): Int32Array {
  const given = Object.entries(shortage);
  const known = new Set(problem.entries);
  const strange = given.some(([id, count]) => !known.has(id) || !Number.isInteger(count) || count < 1);
  if (strange || (given.length > 0 && !problem.allowShortage))
    note('shortage-differs', 'a shortage that no entry can have', '/shortage');
  return Int32Array.from(problem.entries, (id) => (Object.hasOwn(shortage, id) ? shortage[id]! : 0));
}

/** Up to so many vacancies all ways to count them are tried; above, only each seat by itself. */
const TRIED = 12;

/** Whether the panel, with each vacancy counted as some one kind, has the seats it must have. */
function seatsCanBeFilled({ seats, kinds }: Problem, panel: readonly number[], vacancies: number): boolean {
  const open = seats.map((seat) => {
    const held = panel.filter((j) => kinds[j] !== null && seat.kinds.includes(kinds[j]!)).length;
    return { kinds: seat.kinds, least: seat.least - held };
  });
  if (vacancies > TRIED) return open.every(({ least }) => least <= vacancies);
  return fillable(open, vacancies);
}

interface OpenSeat {
  readonly kinds: readonly string[];
  readonly least: number;
}

function fillable(open: readonly OpenSeat[], vacancies: number): boolean {
  const first = open.find(({ least }) => least > 0);
  if (!first) return true;
  if (first.least > vacancies) return false;
  return first.kinds.some((kind) =>
    fillable(
      open.map(({ kinds, least }) => ({ kinds, least: kinds.includes(kind) ? least - 1 : least })),
      vacancies - 1,
    ),
  );
}

function overCap({ organisations, organisationCap }: Problem, panel: readonly number[]): string[] {
  if (organisationCap === null) return [];
  const groups = Map.groupBy(panel, (j) => organisations[j]);
  return [...groups].flatMap(([name, members]) => (name && members.length > organisationCap ? [name] : []));
}
