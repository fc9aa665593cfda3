import { randomFrom } from '#kernel';
import { roundingOf } from '../assignment/rounding.js';
import type { Marginals } from '../assignment/rounding-network.js';
import type { LinearEngine } from './linear-program.js';
import type { Master } from './master.js';
import type { Optimum } from './optimise.js';
import { totalsOf, worstTotal } from './totals.js';
import type { RuleBook } from './rules.js';
import { type Demands, wholeProgram } from './whole-program.js';
import { wholePairs } from './whole-numbers.js';

/** How often a lottery is drawn at most. */
const MOST_DRAWS = 100;
/** Probabilities below this are dust of the solver. */
const DUST = 1e-9;
const NODES = 1000;

/** The drawn pairs, ascending, and how many lotteries it took. */
export interface Drawn {
  readonly pairs: readonly number[];
  readonly draws: number;
}

/**
 * Draws pairs with the probabilities of a linear optimum, from the problem's seed: the first of up to 100 draws that keeps every rule
 * and gives everybody T. Failing that, of the draws that keep the rules the one that serves the worst-served best.
 * Failing that too, the assignment among pairs of positive probability that is nearest to the last draw. Null when there
 * is none.
 */
export function drawPairs(engine: LinearEngine, master: Master, optimum: Optimum, demands: Demands): Drawn | null {
  const marginals = marginalsOf(master, optimum);
  const draw = roundingOf(marginals);
  const random = randomFrom(`${master.problem.seed}\nlottery`);
  let [fairest, last]: (readonly number[] | null)[] = [null, null];
  for (let draws = 1; draws <= MOST_DRAWS; draws += 1) {
    const chosen = draw(random);
    const pairs = marginals.pairs.filter((_, cell) => chosen[cell] === 1);
    last = pairs;
    if (!keepsRules(master, pairs, demands.shortage)) continue;
    if (worstTotal(master.problem, pairs) >= demands.floor) return { pairs, draws };
    if (!fairest || worstTotal(master.problem, pairs) > worstTotal(master.problem, fairest)) fairest = pairs;
  }
  const pairs = fairest ?? nearestTo(engine, master, { cells: marginals.pairs, drawn: last!, demands });
  return pairs && { pairs, draws: MOST_DRAWS };
}

/** Probabilities as cells in the order of pairs; seats come before organisations, which yield where they cross. */
function marginalsOf({ problem, book, roles }: Master, { x }: Optimum): Marginals & { readonly pairs: number[] } {
  const m = problem.judges.length;
  const cells = [...roles.entries()].filter(([column, role]) => role >= 0 && x[column]! > DUST);
  cells.sort(([, a], [, b]) => a - b);
  const family = (members: Uint8Array) => Int32Array.from(members, (member) => member - 1);
  const seats = book.rules.filter(({ kind }) => kind === 'seat').map(({ members }) => family(members));
  const organisations = new Int32Array(m).fill(-1);
  book.rules.forEach(({ kind, members }, rule) => {
    if (kind === 'organisation') members.forEach((member, j) => member === 1 && (organisations[j] = rule));
  });
  const pairs = cells.map(([, role]) => role);
  return {
    pairs,
    entries: problem.entries.length,
    judges: m,
    entry: pairs.map((pair) => Math.floor(pair / m)),
    judge: pairs.map((pair) => pair % m),
    value: cells.map(([column]) => x[column]!),
    families: [...seats, organisations],
  };
}

/** Whether a choice of pairs keeps needs (but for a total shortage), loads, seats and organisations. */
function keepsRules({ problem, book }: Master, pairs: readonly number[], shortage: number): boolean {
  const m = problem.judges.length;
  const { panels, loads } = totalsOf(problem, pairs);
  if (loads.some((load, j) => load < problem.least[j]! || load > problem.most[j]!)) return false;
  const counts = new Int32Array(problem.entries.length * book.rules.length);
  for (const pair of pairs)
    for (const rule of book.ofJudge[pair % m]!) counts[Math.floor(pair / m) * book.rules.length + rule]! += 1;
  let missing = 0;
  for (let i = 0; i < panels.length; i += 1) {
    const vacancies = problem.needs[i]! - panels[i]!;
    missing += vacancies;
    const count = (rule: number) => counts[i * book.rules.length + rule]!;
    const broken = book.rules.some(({ most }, rule) => count(rule) > most);
    const lacks = book.rules.map(({ least }, rule) => least - count(rule));
    if (vacancies < 0 || broken || !canStandFor(book, lacks, vacancies)) return false;
  }
  return missing <= shortage;
}

/** Whether so many vacancies, each counted as some one kind, can stand for what the rules lack. */
function canStandFor(book: RuleBook, lacks: readonly number[], vacancies: number): boolean {
  const first = lacks.findIndex((lack) => lack > 0);
  if (first < 0) return true;
  const after = (fulfilled: readonly number[]) => lacks.map((lack, rule) => lack - Number(fulfilled.includes(rule)));
  return (
    lacks[first]! <= vacancies &&
    book.vacancies.some((fulfilled) => fulfilled.includes(first) && canStandFor(book, after(fulfilled), vacancies - 1))
  );
}

interface Near {
  readonly cells: readonly number[];
  readonly drawn: readonly number[];
  readonly demands: Demands;
}

/** The assignment among the cells that shares most pairs with a draw that broke a rule. */
function nearestTo(engine: LinearEngine, master: Master, { cells, drawn, demands }: Near): number[] | null {
  const choice = { pairs: cells, sure: () => false };
  const { program, integer, roles } = wholeProgram(master, choice, { ...demands, floor: 0 });
  const kept = new Set(drawn);
  const cost = Float64Array.from(roles, (role) => (role >= 0 && kept.has(role) ? -1 : 0));
  const columns = { ...program.columns, cost };
  const { x } = engine.solveInteger({ ...program, columns }, integer, { nodes: NODES });
  return x.length > 0 ? wholePairs(roles, x) : null;
}
