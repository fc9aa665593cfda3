/**
 * P-values adjusted for being many (Benjamini & Hochberg 1995): q_(i) = min over k ≥ i of p_(k)·N/k, in the order given.
 * Of the tests with q ≤ .05 about one in twenty at most is expected to be a false alarm.
 */
export function falseDiscoveryRates(ps: readonly number[]): number[] {
  const order = ps.map((_, at) => at).sort((a, b) => ps[b]! - ps[a]!);
  const rates = ps.map(() => 1);
  let least = 1;
  order.forEach((at, place) => {
    least = Math.min(least, (ps[at]! * ps.length) / (ps.length - place));
    rates[at] = least;
  });
  return rates;
}
