import { isDate } from './calendar.js';
import { EMAIL_MAX, isEmail } from './email.js';
import { Fraction } from './exact.js';
import { forbiddenWords } from './form-bans.js';
import {
  type Answers,
  type Field,
  type FieldKind,
  type Finding,
  type FindingCode,
  isBlank,
  isShown,
} from './form-field.js';
import { isDialable } from './phone.js';
import { isRegion, isWholeAnswer } from './region.js';
import { codePoints, isOrganisationName, isPersonName, textFault } from './text.js';

/** Where a value stands and whether it must be complete or may still be in the making. */
export interface Place {
  readonly path: string;
  readonly complete: boolean;
  /** What decides which options are offered. */
  readonly answers: Answers;
}

/** Makes a finding. */
export function finding(path: string, code: FindingCode, params?: Record<string, unknown>): Finding {
  return params ? { path, code, params } : { path, code };
}

/** Limits for fields that name none, so that no answer is unbounded. */
const TEXT_MAX: Partial<Record<FieldKind, number>> = {
  text: 500,
  long_text: 20_000,
  date: 10,
  phone: 32,
  email: EMAIL_MAX,
  person_name: 64,
  organisation_name: 100,
  region: 6,
  identifier: 64,
};
const NUMBER_LENGTH = 32;
const FORMATS: Partial<Record<FieldKind, [FindingCode, (text: string) => boolean]>> = {
  date: ['not-a-date', isDate],
  phone: ['not-a-phone', isDialable],
  email: ['not-an-email', isEmail],
  person_name: ['not-a-person-name', isPersonName],
  organisation_name: ['not-an-organisation-name', isOrganisationName],
};

/**
 * Checks the answer of a field that holds one text. A format (phone, e-mail, number …) is judged only when the
 * answer must be complete: somebody may be in the middle of typing it. Upper limits hold always.
 */
export function checkText(field: Field, value: unknown, place: Place): Finding[] {
  if (typeof value !== 'string') return [finding(place.path, 'wrong-type', { expected: 'string' })];
  const fault = faultOf(field.kind, value);
  if (fault) return [finding(place.path, 'forbidden-character', { fault })];
  if (field.kind === 'choice') return checkOption(field, value, place);
  const at = { ...place, complete: place.complete && !isBlank(value) };
  if (field.kind === 'number') return checkNumber(field, value, at);
  const tooLong = checkLength({ min: field.min, max: field.max ?? TEXT_MAX[field.kind] }, value, at);
  if (tooLong.length > 0) return tooLong;
  return [...checkFormat(field.kind, value, at), ...(at.complete ? forbiddenWords(field.forbids, value, at) : [])];
}

function faultOf(kind: FieldKind, value: string): string | null {
  const fault = textFault(value);
  return fault ?? (kind !== 'long_text' && /[\r\n]/.test(value) ? 'line-break' : null);
}

/** Whether a chosen code is among the field's options and, when complete, among those that are offered. */
export function checkOption({ options = [] }: Field, value: string, { path, complete, answers }: Place): Finding[] {
  const offered = complete ? options.filter((option) => isShown(option, answers)) : options;
  const known = value === '' || offered.some((option) => option.code === value);
  return known ? [] : [finding(path, 'not-an-option')];
}

/** Checks a length in code points. */
export function checkLength(
  limits: { min?: number; max?: number },
  value: string,
  place: Omit<Place, 'answers'>,
): Finding[] {
  const length = codePoints(value);
  if (limits.max !== undefined && length > limits.max) {
    return [finding(place.path, 'too-long', { max: limits.max, length })];
  }
  const short = place.complete && limits.min !== undefined && length < limits.min;
  return short ? [finding(place.path, 'too-short', { min: limits.min, length })] : [];
}

function checkFormat(kind: FieldKind, value: string, place: Place): Finding[] {
  if (kind === 'region' && place.complete) return checkRegion(value, place.path);
  const format = FORMATS[kind];
  return format && place.complete && !format[1](value) ? [finding(place.path, format[0])] : [];
}

function checkRegion(code: string, path: string): Finding[] {
  if (!isRegion(code)) return [finding(path, 'not-a-region')];
  return isWholeAnswer(code) ? [] : [finding(path, 'region-too-wide')];
}

function checkNumber({ min, max, decimals }: Field, value: string, place: Place): Finding[] {
  const tooLong = checkLength({ max: NUMBER_LENGTH }, value, place);
  if (tooLong.length > 0) return tooLong;
  const size = Fraction.fromDecimal(value);
  if (size === null) return place.complete ? [finding(place.path, 'not-a-number')] : [];
  if (max !== undefined && size.compare(decimal(max)) > 0) return [finding(place.path, 'too-large', { max })];
  if (decimals !== undefined && (value.trim().split('.')[1] ?? '').length > decimals) {
    return [finding(place.path, 'too-many-decimals', { decimals })];
  }
  const small = place.complete && min !== undefined && size.compare(decimal(min)) < 0;
  return small ? [finding(place.path, 'too-small', { min })] : [];
}

function decimal(limit: number): Fraction {
  return Fraction.fromDecimal(`${limit}`) ?? Fraction.ZERO;
}
