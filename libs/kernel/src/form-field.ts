import type { IdentifierStandard } from './identifier.js';
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
  'organisation_name',
  'region',
  'identifier',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What must have been answered for something to be shown: that field's answer is (or, of `choices`, holds) one of these. */
export interface Condition {
  field: string;
  in: string[];
}

/** One option of a `choice` or of `choices`. */
export interface FieldOption {
  code: string;
  label: Localised;
  /** What choosing it means, or what must be at hand for it. */
  hint?: Localised;
  /** Offered only then; an entry of another track, say, has other stages. */
  shownIf?: Condition;
}

/** By which standard a row is read: by the answer of another column or field. */
export interface StandardBy {
  field: string;
  cases: { is: string; standard: IdentifierStandard }[];
}

/** A word that a text must not contain, always or while another answer is as named; `text` says what to write instead. */
export interface Ban {
  word: string;
  when?: Condition;
  text: Localised;
}

/** One field of a form: data of an edition, never code. */
export interface Field {
  key: string;
  kind: FieldKind;
  label: Localised;
  hint?: Localised;
  required: boolean;
  /** A required answer may be left out unless that is answered so. */
  requiredIf?: Condition;
  /** Code of the round for which a required answer is needed at last; absent: for handing in at all. */
  requiredFrom?: string;
  /**
   * When the answer becomes fixed: `submit`, with the first copy handed in; `admission`, as when absent; or the code
   * of a round, when that begins. What the formal review returns by name is open all the same.
   */
  frozenAfter?: string;
  /** Whether a blind reviewer may see the answer. */
  blindSafe: boolean;
  /** Least code points of a text, count of choices, items or rows, value of a number. Asked only when complete. */
  min?: number;
  /** Most code points of a text, count of choices, items or rows, value of a number. Asked always. */
  max?: number;
  /** Most code points of one item. */
  itemMax?: number;
  /** Words a text must not contain. Asked only when complete. */
  forbids?: Ban[];
  options?: FieldOption[];
  /** The columns of `rows`. */
  columns?: Field[];
  /** Of `rows`: at least one has one of these options in that column. */
  oneWith?: Condition;
  /** Shown, and so required, only then. */
  shownIf?: Condition;
  /** What a number counts: 万元, %. */
  unit?: Localised;
  /** Most digits after the point of a number. */
  decimals?: number;
  /** The standard of an identifier or a telephone number; what does not fit is advice, never a wall. */
  standard?: IdentifierStandard;
  /** As `standard`, where it depends on another answer. */
  standardBy?: StandardBy;
  /** Of a telephone number: the lead proves by a code that it is theirs before it can be handed in. */
  verified?: boolean;
  /** Of a date: until then something is valid, and the reviewer is told when it has passed. */
  validUntil?: boolean;
}

/**
 * Answers by field key. choices, items: strings; rows: objects by column key, which may carry an `id`; all others:
 * one string (date `YYYY-MM-DD`, number a decimal, region a code of GB/T 2260). Null, a blank text and an empty list
 * are no answer.
 */
export type Answers = Record<string, unknown>;

/** The questions whose number must be proven now, and the mobile numbers, in eleven digits, that are. */
export interface PhoneProof {
  readonly fields: readonly string[];
  readonly numbers: readonly string[];
}

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
  'none-with', // options, by language
  'too-large', // max
  'too-small', // min
  'duplicate',
  'not-an-option',
  'not-a-number',
  'not-a-date',
  'not-a-phone',
  'phone-not-verified',
  'not-an-email',
  'not-a-person-name',
  'not-an-organisation-name',
  'not-a-region',
  'region-too-wide',
  'too-many-decimals', // decimals
  'forbidden-word', // word, advice by language
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Whether a value answers nothing: absent, null, a blank text, an empty list. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Whether a field, or an option, is shown beside these answers (for a column: the row's answers, then the form's). */
export function isShown({ shownIf }: Field | FieldOption | Pick<Field, 'shownIf'>, answers: Answers): boolean {
  return !shownIf || holds(shownIf, answers);
}

/** Whether a field must be answered beside these answers, in this round or a later one. */
export function isRequired({ required, requiredIf }: Field, answers: Answers): boolean {
  return required && (!requiredIf || holds(requiredIf, answers));
}

/** Whether that field's answer is, or holds, one of these. */
export function holds(condition: Condition, answers: Answers): boolean {
  const answer = Object.hasOwn(answers, condition.field) ? answers[condition.field] : undefined;
  const given: unknown[] = Array.isArray(answer) ? answer : [answer];
  return given.some((one) => typeof one === 'string' && condition.in.includes(one));
}
