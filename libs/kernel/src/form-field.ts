import type { Localised } from './localised.js';

/** What one field of a form holds; the shape of its answer is given in {@link Answers}. */
export const FIELD_KINDS = [
  'text',
  'long_text',
  'choice',
  'choices',
  'items',
  'rows',
  'number',
  'date',
  'phone',
  'email',
  'person_name',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** One option of a `choice` or of `choices`. */
export interface FieldOption {
  code: string;
  label: Localised;
}

/** One field of a form: data of an edition, never code. */
export interface Field {
  key: string;
  kind: FieldKind;
  label: Localised;
  hint?: Localised;
  required: boolean;
  /** Whether a blind reviewer may see the answer. */
  blindSafe: boolean;
  /** Least code points of a text, count of choices, items or rows, value of a number. Asked only when complete. */
  min?: number;
  /** Most code points of a text, count of choices, items or rows, value of a number. Asked always. */
  max?: number;
  /** Most code points of one item. */
  itemMax?: number;
  options?: FieldOption[];
  /** The columns of `rows`. */
  columns?: Field[];
  /** Shown, and so required, only while the answer of that field is (or, of `choices`, holds) one of these. */
  shownIf?: { field: string; in: string[] };
}

/**
 * Answers by field key. text, long_text, choice, date (`YYYY-MM-DD`), phone, email, person_name: string; number: a
 * decimal string; choices, items: strings; rows: objects by column key, which may carry an `id`. Null, a blank text
 * and an empty list are no answer.
 */
export type Answers = Record<string, unknown>;

/** One thing wrong with the answers; `path` counts from 0: `members.2.name`. */
export interface Finding {
  path: string;
  code: string;
  params?: Record<string, unknown>;
}

/** Every code {@link checkAnswers} can give, with the parameters its text may use. */
export const FINDING_CODES = [
  'unknown-field',
  'wrong-type', // expected
  'forbidden-character', // fault
  'required',
  'too-long', // max, length
  'too-short', // min, length
  'too-many', // max, count
  'too-few', // min, count
  'too-large', // max
  'too-small', // min
  'duplicate',
  'not-an-option',
  'not-a-number',
  'not-a-date',
  'not-a-phone',
  'not-an-email',
  'not-a-person-name',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Whether a value answers nothing: absent, null, a blank text, an empty list. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Whether a field is shown beside these answers (for a column: the row's answers, then the form's). */
export function isShown(field: Field, answers: Answers): boolean {
  if (!field.shownIf) return true;
  const { field: key, in: wanted } = field.shownIf;
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
  const given: unknown[] = Array.isArray(answer) ? answer : [answer];
  return given.some((one) => typeof one === 'string' && wanted.includes(one));
}
