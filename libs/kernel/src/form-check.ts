import {
  type Answers,
  type Field,
  type Finding,
  holds,
  isBlank,
  isRequired,
  isShown,
  type PhoneProof,
} from './form-field.js';
import { LOCALES } from './localised.js';
import { checkLength, checkOption, checkText, finding, type Place } from './form-value.js';
import { normaliseMobile } from './phone.js';
import { textFault } from './text.js';

/** Facts about the entry that are no answers but decide what is shown; callers lay them beside the answers. */
const CONTEXT_KEYS = ['division', 'track', 'organisationKind'];
/** Count and length for lists that name none, so that no answer is unbounded. */
const LIST_MAX = 100;
const ITEM_MAX = 500;

/**
 * How strictly to look: `complete` asks for everything due, not only for what a draft may hold; `reached` are the codes
 * of the rounds whose answers are due as well; `proof` says which numbers must be proven, without it none.
 */
export interface CheckMode {
  readonly complete: boolean;
  readonly reached?: readonly string[];
  readonly proof?: PhoneProof;
}

/**
 * Everything wrong with the answers of a form, in the order of its fields. With `complete: false` (a draft is saved)
 * only shapes, options and upper limits; with `complete: true` also what is missing, lower limits and formats, of
 * the fields that are shown. The answers may carry `division`, `track` and `organisationKind` for the conditions.
 */
export function checkAnswers(fields: readonly Field[], answers: Answers, mode: CheckMode): Finding[] {
  const { complete, reached = [], proof } = mode;
  return checkFields(fields, answers, { answers, known: CONTEXT_KEYS, prefix: '', complete, reached, proof });
}

interface Scope {
  /** What `shownIf` reads: the form's answers and, within a row, the row's own over them. */
  readonly answers: Answers;
  readonly known: readonly string[];
  readonly prefix: string;
  readonly complete: boolean;
  readonly reached: readonly string[];
  readonly proof: PhoneProof | undefined;
}

function checkFields(fields: readonly Field[], given: Answers, scope: Scope): Finding[] {
  const known = new Set([...scope.known, ...fields.map((field) => field.key)]);
  const unknown = Object.keys(given).filter((key) => !known.has(key));
  return [
    ...unknown.map((key) => finding(scope.prefix + key, 'unknown-field')),
    ...fields.flatMap((field) => checkField(field, given, scope)),
  ];
}

function checkField(field: Field, given: Answers, scope: Scope): Finding[] {
  const value = Object.hasOwn(given, field.key) ? given[field.key] : undefined;
  const path = scope.prefix + field.key;
  const complete = scope.complete && isShown(field, scope.answers);
  if (isBlank(value) && complete && isDue(field, scope)) return [finding(path, 'required')];
  if (value === undefined || value === null) return [];
  const place = { path, complete, answers: scope.answers };
  if (field.kind === 'choices') return checkList(field, value, place, (one, at) => checkChoice(field, one, at));
  if (field.kind === 'items') return checkList(field, value, place, (one, at) => checkItem(field, one, at));
  if (field.kind === 'rows') return checkList(field, value, place, (one, at) => checkRow(field, one, at, scope));
  const found = checkText(field, value, place);
  return found.length > 0 || !complete ? found : checkProof(field, value, path, scope.proof);
}

function checkProof({ verified }: Field, value: unknown, path: string, proof: PhoneProof | undefined): Finding[] {
  if (!verified || !proof?.fields.includes(path) || isBlank(value) || typeof value !== 'string') return [];
  return proof.numbers.includes(normaliseMobile(value)) ? [] : [finding(path, 'phone-not-verified')];
}

function isDue(field: Field, { answers, reached }: Scope): boolean {
  const { requiredFrom } = field;
  return isRequired(field, answers) && (requiredFrom === undefined || reached.includes(requiredFrom));
}

type CheckOne = (one: unknown, place: Place) => Finding[];

function checkList(field: Field, value: unknown, place: Place, check: CheckOne): Finding[] {
  if (!Array.isArray(value)) return [finding(place.path, 'wrong-type', { expected: 'list' })];
  const [count, max] = [value.length, field.max ?? LIST_MAX];
  if (count > max) return [finding(place.path, 'too-many', { max, count })];
  const few = place.complete && count > 0 && field.min !== undefined && count < field.min;
  const found = few ? [finding(place.path, 'too-few', { min: field.min, count })] : [];
  if (hasTwice(field, value)) found.push(finding(place.path, 'duplicate'));
  if (place.complete && lacksOne(field, value)) found.push(finding(place.path, 'none-with', wantedOf(field)));
  const at = (index: number) => ({ ...place, path: `${place.path}.${index}` });
  return [...found, ...value.flatMap((one: unknown, index) => check(one, at(index)))];
}

/** Whether an option is chosen twice, or two rows bear the same id. */
function hasTwice({ kind }: Field, list: unknown[]): boolean {
  if (kind === 'choices') return new Set(list).size < list.length;
  const ids = kind === 'rows' ? list.flatMap((one) => (one as { id?: unknown } | null)?.id ?? []) : [];
  return new Set(ids).size < ids.length;
}

/** Whether none of the rows has what one of them must have. */
function lacksOne({ oneWith }: Field, rows: readonly unknown[]): boolean {
  return oneWith !== undefined && rows.length > 0 && !rows.some((row) => holds(oneWith, { ...(row as object | null) }));
}

/** The options of which one row must have one, by their names: what the text of a finding fills in. */
function wantedOf({ oneWith, columns }: Field): Record<string, unknown> {
  const column = columns?.find(({ key }) => key === oneWith?.field);
  const wanted = column?.options?.filter(({ code }) => oneWith?.in.includes(code)) ?? [];
  const names = LOCALES.map((locale) => [locale, wanted.map(({ label }) => label[locale]).join(' / ')]);
  return { options: Object.fromEntries(names) as object };
}

function checkChoice(field: Field, one: unknown, place: Place): Finding[] {
  if (typeof one !== 'string') return [finding(place.path, 'wrong-type', { expected: 'string' })];
  return one === '' ? [finding(place.path, 'not-an-option')] : checkOption(field, one, place);
}

function checkItem(field: Field, one: unknown, place: Place): Finding[] {
  if (typeof one !== 'string') return [finding(place.path, 'wrong-type', { expected: 'string' })];
  const fault = textFault(one);
  if (fault) return [finding(place.path, 'forbidden-character', { fault })];
  if (place.complete && isBlank(one)) return [finding(place.path, 'required')];
  return checkLength({ max: field.itemMax ?? ITEM_MAX }, one, place);
}

function checkRow(field: Field, one: unknown, place: Place, scope: Scope): Finding[] {
  if (typeof one !== 'object' || one === null || Array.isArray(one)) {
    return [finding(place.path, 'wrong-type', { expected: 'object' })];
  }
  const row: Answers = { ...one };
  const columns = field.columns ?? [];
  const answers = { ...scope.answers, ...row };
  const badId = 'id' in row && !columns.some((column) => column.key === 'id') && !isRowId(row.id);
  return [
    ...(badId ? [finding(`${place.path}.id`, 'wrong-type', { expected: 'string' })] : []),
    ...checkFields(columns, row, {
      ...scope,
      answers,
      known: ['id'],
      prefix: `${place.path}.`,
      complete: place.complete,
    }),
  ];
}

function isRowId(id: unknown): boolean {
  return typeof id === 'string' && id.length <= 64 && textFault(id) === null;
}
