import { refuse } from '#kernel';
import type { EditionPlan } from './edition-plan.js';
import { fileText } from './file-text.js';
import type { Criterion } from './round-plan.js';
import { planAsIn } from './plan-template.js';
import { sameJson } from './same-json.js';

type Named = Pick<Criterion, 'code'>;

/**
 * Turns an edition file into the plan of one year: `{{year}}` in any text becomes the year, and a rubric that names
 * a criterion by code and maximum receives the rest from the file's own `criteria`, so that anchors stand there once.
 * Nothing is checked here: the outcome goes through `planOf`. A plan without placeholders stays what it is.
 */
export function planFromFile(file: unknown, year: number): unknown {
  const { criteria, ...plan } = yearIn(file, String(year)) as { criteria?: Named[] };
  const known = new Map((Array.isArray(criteria) ? criteria : []).map((one) => [one.code, one]));
  return completed(plan, known);
}

/** An edition file as it was handed in: its bytes as text, and the JSON they hold. */
export interface EditionFile {
  text: string;
  document: object;
}

/**
 * The file of a text (a byte order mark is not part of it); of JSON already parsed the text is in our own layout.
 * Refuses with `edition-file-unreadable` (422) what is no JSON object.
 */
export function editionFile(given: unknown): EditionFile {
  const document = typeof given === 'string' ? parsed(given) : given;
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    refuse('invalid', 'edition-file-unreadable');
  return { text: typeof given === 'string' ? given : fileText(document), document };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('invalid', 'edition-file-unreadable');
  }
}

/**
 * The plan as the text of an edition file. While the plan is still that of the file last brought in, it is that file,
 * byte for byte; afterwards what has not changed keeps that file's placeholders and shared criteria. Read again for the
 * same year the text always gives the very plan.
 */
export function textOfPlan(plan: EditionPlan, year: number, brought: string | null): string {
  if (brought === null) return fileText(plan);
  const { document } = editionFile(brought);
  if (sameJson(planFromFile(document, year), plan)) return brought;
  const file = planAsIn(document, plan, (part) => planFromFile(part, year));
  return fileText(sameJson(planFromFile(file, year), plan) ? file : plan);
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
