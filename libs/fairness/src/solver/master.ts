import type { Problem } from '../assignment/problem.js';
import { type Goal, ROLE } from './goal.js';
import { Growing } from './growing.js';
import type { LinearEngine, LiveProgram, Solution } from './linear-program.js';
import { type RuleBook, rulesOf } from './rules.js';

/**
 * The linear program over a growing choice of pairs and of rules. Rows: entries, judges, then rules as they are needed;
 * columns: vacancies (i · kinds + kind), reliefs, then what comes.
 */
export class Master {
  readonly problem: Problem;
  readonly book: RuleBook;
  /** what each column stands for, and for a load column its t */
  readonly roles: number[] = [];
  readonly steps: number[] = [];
  /** 1 for pairs that have a column, and for fixed pairs */
  readonly present: Uint8Array;
  readonly fixed: Uint8Array;
  /** columns of each entry's vacancies and pairs */
  readonly columnsOf: readonly number[][];
  /** row of rule r for entry i at i · rules + r, and of the floor at i; −1 = none */
  readonly ruleRows: Int32Array;
  readonly floorRows: Int32Array;
  /** load columns of each judge */
  readonly loads: Int32Array;
  /** column of the worst-served entry's total, −1 = none */
  worst = -1;
  /** row of the total shortage, −1 = none */
  shortageRow = -1;
  goal: Goal;
  #rows: number;
  readonly #live: LiveProgram;

  constructor(engine: LinearEngine, problem: Problem, goal: Goal) {
    const [n, m] = [problem.entries.length, problem.judges.length];
    this.problem = problem;
    this.goal = goal;
    this.book = rulesOf(problem);
    this.present = new Uint8Array(n * m);
    this.fixed = new Uint8Array(n * m);
    for (const pair of problem.fixed) this.fixed[pair] = 1;
    this.columnsOf = problem.entries.map(() => []);
    this.ruleRows = new Int32Array(n * this.book.rules.length).fill(-1);
    this.floorRows = new Int32Array(n).fill(-1);
    this.loads = new Int32Array(m);
    this.#rows = n + m;
    const bounds = (loads: Int32Array) =>
      Float64Array.from([...problem.needs, ...loads.map((load) => (problem.loadPrice > 0 ? 0 : load))]);
    this.#live = engine.open({
      columns: this.#firstColumns(),
      rowLower: bounds(problem.least),
      rowUpper: bounds(problem.most),
    });
  }

  #firstColumns() {
    const { entries, judges, needs, least } = this.problem;
    const batch = new Growing();
    for (let i = 0; i < entries.length; i += 1)
      for (let kind = 0; kind < this.book.vacancies.length; kind += 1) {
        batch.entry(i, 1);
        this.columnsOf[i]!.push(this.note(ROLE.vacancy));
        batch.end(this.goal.vacancy, 0, needs[i]!);
      }
    judges.forEach((_, j) => {
      if (least[j] === 0) return;
      batch.entry(entries.length + j, 1);
      this.note(ROLE.relief);
      batch.end(this.goal.relief, 0, least[j]!);
    });
    return batch.columns();
  }

  ruleRow(entry: number, rule: number): number {
    return this.ruleRows[entry * this.book.rules.length + rule]!;
  }

  /** Gives the next column its meaning; answers its place. */
  note(role: number, step = 0): number {
    this.steps.push(step);
    return this.roles.push(role) - 1;
  }

  cost(column: number): number {
    const role = this.roles[column]!;
    const { vacancy, relief, affinity, load, worst } = this.goal;
    if (role >= 0) return -affinity * this.problem.affinity[role]!;
    if (role === ROLE.load) return load * this.problem.loadPrice * (2 * this.steps[column]! - 1);
    return role === ROLE.vacancy ? vacancy : role === ROLE.relief ? relief : -worst;
  }

  solve(): Solution {
    return this.#live.solve();
  }

  /** Adds noted columns. */
  addColumns(batch: Growing): void {
    if (batch.size > 0) this.#live.addColumns(batch.columns());
  }

  /** Adds rows; answers the place of the first. */
  addRows(batch: Growing): number {
    const first = this.#rows;
    if (batch.size > 0) this.#live.addRows(batch.rows());
    this.#rows += batch.size;
    return first;
  }

  setGoal(goal: Goal): void {
    this.goal = goal;
    this.#live.setCosts(Float64Array.from(this.roles, (_, column) => this.cost(column)));
  }

  /** Lets no column of a role rise above a value. */
  bound(role: number, upper: number): void {
    const columns = this.#columnsOfRole(role);
    const all = (value: number) => new Float64Array(columns.length).fill(value);
    if (columns.length > 0) this.#live.setColumnBounds(columns, all(0), all(upper));
  }

  /** Sets the worst-served entry's total. */
  holdWorst(total: number): void {
    this.#live.setColumnBounds(Int32Array.of(this.worst), Float64Array.of(total), Float64Array.of(total));
  }

  /** Lets the vacancies together be at most so many. */
  limitShortage(most: number): void {
    const batch = new Growing();
    for (const column of this.#columnsOfRole(ROLE.vacancy)) batch.entry(column, 1);
    batch.end(0, -Infinity, most);
    this.shortageRow = this.addRows(batch);
  }

  #columnsOfRole(role: number): Int32Array {
    return Int32Array.from(this.roles.keys()).filter((column) => this.roles[column] === role);
  }

  close(): void {
    this.#live.close();
  }
}
