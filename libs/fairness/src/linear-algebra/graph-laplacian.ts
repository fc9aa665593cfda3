/**
 * x of L x = right with x[0] = 0, where L = diag(row sums) − weights is the Laplacian of a connected graph with
 * symmetric weights ≥ 0 (size × size, diagonal unused) and `right` sums to 0. Both arguments are kept. Elimination
 * takes pivots from the weights themselves and never subtracts, so weights of any ratio do no harm: Grassmann, Taksar
 * & Heyman 1985.
 */
export function solveLaplacian(weights: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const [w, x] = [Float64Array.from(weights), Float64Array.from(right)];
  const pivots = new Float64Array(size);
  for (let k = size - 1; k > 0; k -= 1) {
    const row = w.subarray(k * size, k * size + k);
    const pivot = row.reduce((sum, weight) => sum + weight, 0);
    pivots[k] = pivot;
    for (let i = 0; i < k; i += 1) {
      const share = row[i]! / pivot;
      x[i]! += share * x[k]!;
      for (let j = 0; j < i; j += 1) w[i * size + j]! += share * row[j]!;
    }
  }
  x[0] = 0;
  for (let k = 1; k < size; k += 1) {
    let sum = x[k]!;
    for (let j = 0; j < k; j += 1) sum += w[k * size + j]! * x[j]!;
    x[k] = sum / pivots[k]!;
  }
  return x;
}
