import highsDoor, { type Highs, type Model, type ModelData } from 'highs';
import type {
  Columns,
  IntegerLimits,
  LinearEngine,
  LinearProgram,
  LiveProgram,
  Rows,
  Solution,
} from './linear-program.js';

/** The package describes its CommonJS build, where the loader is one level deeper than in the module that runs. */
const loadHighs = highsDoor as unknown as typeof highsDoor.default;

const NOTHING = new Float64Array(0);

/**
 * Serial dual simplex with Devex prices, without presolve: what is fastest on assignment problems, where primal simplex
 * is slower by orders of magnitude.
 */
const LINEAR = {
  output_flag: false,
  solver: 'simplex',
  simplex_strategy: 1,
  simplex_dual_edge_weight_strategy: 1,
  presolve: 'off',
} as const;

/** HiGHS, compiled to WebAssembly. Loading takes about a tenth of a second; solving blocks the thread. */
export async function loadEngine(): Promise<LinearEngine> {
  const highs = await loadHighs();
  return {
    name: `highs ${highs.raw.version().string}`,
    open: (program) => open(highs, program),
    solveInteger: (program, integer, limits = {}) => solveInteger(highs, program, integer, limits),
  };
}

function open(highs: Highs, program: LinearProgram): LiveProgram {
  const model = highs.createModel(modelData(program));
  model.options.set(LINEAR);
  let columns = program.columns.cost.length;
  let rows = program.rowLower.length;
  return {
    solve: () => {
      model.run();
      const solution = solutionOf(highs, model);
      return { ...solution, bound: solution.objective };
    },
    addColumns: (more) => {
      model.addCols(columnData(more, rows));
      columns += more.cost.length;
    },
    addRows: (more) => {
      model.addRows(rowData(more, columns));
      rows += more.lower.length;
    },
    setCosts: (costs) => void model.changeColsCost({ kind: 'range', from: 0, to: columns - 1 }, costs),
    setColumnBounds: (indices, lower, upper) => void model.changeColsBounds({ kind: 'set', indices }, lower, upper),
    close: () => model.dispose(),
  };
}

function solveInteger(
  highs: Highs,
  program: LinearProgram,
  integer: Uint8Array,
  { nodes, gap = 1e-6, start }: IntegerLimits,
): Solution {
  return highs.withModel({ ...modelData(program), integrality: Int32Array.from(integer) }, (model) => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: gap });
    if (nodes !== undefined) model.options.set('mip_max_nodes', nodes);
    if (start !== undefined) model.setSolution({ colValue: start });
    model.run();
    const solution = solutionOf(highs, model);
    return { ...solution, rowDuals: NOTHING, bound: model.info.get('mip_dual_bound') as number };
  });
}

function solutionOf(highs: Highs, model: Model): Omit<Solution, 'bound'> {
  const { modelStatus } = highs.constants;
  const reached = model.getModelStatus();
  const none = { objective: Infinity, x: NOTHING, rowDuals: NOTHING };
  if (reached === modelStatus.infeasible || reached === modelStatus.unboundedOrInfeasible)
    return { status: 'infeasible', ...none };
  if (reached === modelStatus.unbounded) return { status: 'unbounded', ...none, objective: -Infinity };
  if (reached === modelStatus.empty) return emptySolution(model);
  const limit = reached === modelStatus.solutionLimit || reached === modelStatus.iterationLimit;
  if (!limit && reached !== modelStatus.optimal) throw new Error(`the solver stopped with status ${reached}`);
  const found = model.info.get('primal_solution_status') === FEASIBLE;
  if (limit && !found) return { status: 'limit', ...none };
  const { colValue, rowDual } = model.getSolution();
  return {
    status: limit ? 'limit' : 'optimal',
    objective: model.getObjectiveValue(),
    x: colValue,
    rowDuals: rowDual,
  };
}

/** Of a program without columns: HiGHS gives no solution, although every row is 0. */
function emptySolution(model: Model): Omit<Solution, 'bound'> {
  const { rowLower, rowUpper } = model.getLp();
  const fits = rowLower.every((lower, row) => lower <= 0 && rowUpper[row]! >= 0);
  if (!fits) return { status: 'infeasible', objective: Infinity, x: NOTHING, rowDuals: NOTHING };
  return { status: 'optimal', objective: 0, x: NOTHING, rowDuals: new Float64Array(rowLower.length) };
}

/** HiGHS' `kSolutionStatusFeasible`. */
const FEASIBLE = 2;

function modelData({ columns, rowLower, rowUpper }: LinearProgram): ModelData {
  const { cost: colCost, lower: colLower, upper: colUpper } = columns;
  const [numCols, numRows] = [colCost.length, rowLower.length];
  const { matrix } = columnData(columns, numRows);
  return { numCols, numRows, colCost, colLower, colUpper, rowLower, rowUpper, matrix };
}

function columnData({ cost, lower, upper, starts, rows, values }: Columns, numRows: number) {
  const numCols = cost.length;
  return { cost, lower, upper, matrix: { format: 'csc' as const, numRows, numCols, starts, indices: rows, values } };
}

function rowData({ lower, upper, starts, columns, values }: Rows, numCols: number) {
  const numRows = lower.length;
  return { lower, upper, matrix: { format: 'csr' as const, numRows, numCols, starts, indices: columns, values } };
}
