import type { Criterion } from './round-plan.js';

type Named = Pick<Criterion, 'code'>;

/**
 * Turns an edition file into the plan of one year: `{{year}}` in any text becomes the year, and a rubric that names
 * a criterion by code and maximum receives the rest from the file's own `criteria`, so that anchors stand there once.
 * Nothing is checked here: the outcome goes through `planOf`.
 */
export function planFromFile(file: unknown, year: number): unknown {
  const { criteria, ...plan } = yearIn(file, String(year)) as { criteria?: Named[] };
  const known = new Map((criteria ?? []).map((one) => [one.code, one]));
  return completed(plan, known);
}

function yearIn(value: unknown, year: string): unknown {
  if (typeof value === 'string') return value.replaceAll('{{year}}', year);
  return mapped(value, (inner) => yearIn(inner, year));
}

function completed(value: unknown, known: Map<string, Named>): unknown {
  return mapped(value, (inner, key) => {
    if (key !== 'criteria' || !Array.isArray(inner)) return completed(inner, known);
    return inner.map((one: unknown) => (isNamed(one) ? { ...structuredClone(known.get(one.code)), ...one } : one));
  });
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && 'code' in value;
}

function mapped(value: unknown, change: (inner: unknown, key: string | number) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, key)]));
}
