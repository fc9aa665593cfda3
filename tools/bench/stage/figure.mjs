/** The middle of some values. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The value below which a share of the values lies, 0 to 1. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const round = (value) => Number(value.toPrecision(3));

/** A figure that should be at least `target` times its baseline. */
export function atLeast(name, unit, { value, baseline, target }) {
  return lineOf(name, unit, { value, baseline, target, ok: value / baseline >= target });
}

/** A figure that should be at most `target` times its baseline. */
export function atMost(name, unit, { value, baseline, target }) {
  return lineOf(name, unit, { value, baseline, target, ok: value / baseline <= target });
}

function lineOf(name, unit, { value, baseline, target, ok }) {
  return { name, value: round(value), unit, baseline: round(baseline), ratio: round(value / baseline), target, ok };
}
