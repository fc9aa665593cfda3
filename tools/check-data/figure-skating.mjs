import { panelValue, roundedTotal } from '#fairness';
import { Fraction } from '#kernel';
import { numberIn, rowsOf, tally } from './reader.mjs';

const JUDGES = ['J1', 'J2', 'J3', 'J4', 'J5', 'J6', 'J7', 'J8', 'J9'];
const TRIM = { drop: 1 };
const ROUNDING = { panel: 2, product: 2 };

/** Component marks: the panel's value drops one mark at each end; values and weighted values are rounded half up. */
export function* check(read) {
  const components = rowsOf(read, 'figureskating_components.csv').map((row) => ({
    performance: row.performance_id,
    weight: numberIn(row, 'factor', Fraction),
    published: numberIn(row, 'scores_of_panel', Fraction),
    // a stored 0 means that there was no such judge
    marks: JUDGES.map((judge) => numberIn(row, judge, Fraction)).filter((mark) => mark.numerator !== 0n),
  }));
  const panels = components.map(({ marks, published }) => panelValue(TRIM, ROUNDING, marks)?.equals(published));
  yield tally('figure skating, panel values', panels, 8630);
  const byPerformance = Map.groupBy(components, ({ performance }) => performance);
  const totals = rowsOf(read, 'figureskating_performances.csv').map((row) => {
    const total = roundedTotal(TRIM, ROUNDING, byPerformance.get(row.performance_id) ?? []);
    return total?.equals(numberIn(row, 'total_component_score', Fraction));
  });
  yield tally('figure skating, totals', totals, 1726);
}
