import { Matrix, inverse } from 'ml-matrix';
import type { ScoreTable } from '../src/scores.js';

/** 0/1 columns: which entry, or which judge, a row belongs to. */
function incidence(of: Int32Array, columns: number): Matrix {
  const matrix = Matrix.zeros(of.length, columns);
  of.forEach((at, row) => matrix.set(row, at, 1));
  return matrix;
}

/** Generalised least squares with V = I + ZZᵀ/λ, straight from the definition: n × n and N × N matrices of ml-matrix. */
export function denseMixed(table: ScoreTable, lambda: number) {
  const x = incidence(table.entry, table.entries.length);
  const z = incidence(table.judge, table.judges.length);
  const y = Matrix.columnVector(table.value);
  const weight = inverse(Matrix.eye(table.entry.length).add(z.mmul(z.transpose()).div(lambda)));
  const covariance = inverse(x.transpose().mmul(weight).mmul(x));
  const theta = covariance.mmul(x.transpose()).mmul(weight).mmul(y);
  const rest = Matrix.sub(y, x.mmul(theta));
  const severity = z.transpose().mmul(weight).mmul(rest).div(lambda);
  const error = rest.transpose().mmul(weight).mmul(rest).get(0, 0);
  const sigma2 = error / (table.entry.length - table.entries.length);
  return { theta: theta.to1DArray(), severity: severity.to1DArray(), covariance, sigma2 };
}

/** Ordinary least squares with Σ b = 0 in each part, from the normal equations. */
export function denseAdditive(table: ScoreTable, partOfJudge: ArrayLike<number>) {
  const [n, m] = [table.entries.length, table.judges.length];
  const x = Matrix.zeros(table.entry.length, n + m);
  x.setSubMatrix(incidence(table.entry, n), 0, 0);
  x.setSubMatrix(incidence(table.judge, m), 0, n);
  const rule = Matrix.zeros(Math.max(0, ...Array.from(partOfJudge)) + 1, n + m);
  Array.from(partOfJudge).forEach((part, j) => rule.set(part, n + j, 1));
  const normal = x.transpose().mmul(x);
  const solved = inverse(Matrix.add(normal, rule.transpose().mmul(rule)));
  const y = Matrix.columnVector(table.value);
  const estimate = solved.mmul(x.transpose()).mmul(y);
  const rest = Matrix.sub(y, x.mmul(estimate)).to1DArray();
  return {
    theta: estimate.to1DArray().slice(0, n),
    severity: estimate.to1DArray().slice(n),
    variances: solved.mmul(normal).mmul(solved).diagonal().slice(0, n),
    error: rest.reduce((sum, value) => sum + value * value, 0),
  };
}
