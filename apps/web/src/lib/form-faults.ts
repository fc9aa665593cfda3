import type { TFunction } from 'i18next';
import { ApiProblem, type FieldFault } from './api/problem.js';

/** Errors by field, in the user's language; `form` is what belongs to no field. */
export interface FormFaults {
  form: string | null;
  fields: Readonly<Record<string, string>>;
}

const NO_FAULTS: FormFaults = { form: null, fields: {} };

function say(t: TFunction, fault: FieldFault): string {
  return t([`faults.${fault.code}`, `refusals:${fault.code}`, 'faults.other'], { ...fault.params });
}

/**
 * Sorts a refusal by field. A fault of a field the form does not show, and a refusal without fields, goes to `form`.
 * @param known the fields the form shows
 */
export function faultsOf(error: unknown, t: TFunction, known: readonly string[]): FormFaults {
  if (!error) return NO_FAULTS;
  if (!(error instanceof ApiProblem)) return { form: t('problems.unexpected'), fields: {} };
  const here = error.fields.filter((fault) => known.includes(fault.path));
  const fields = Object.fromEntries(here.toReversed().map((fault) => [fault.path, say(t, fault)]));
  return { form: here.length > 0 && here.length === error.fields.length ? null : error.message, fields };
}

/** The faults of required fields that are still empty; null when there are none. */
export function emptyFaults(
  t: TFunction,
  values: Readonly<Record<string, string>>,
  optional: readonly string[],
): FormFaults | null {
  const empty = Object.keys(values).filter((key) => !optional.includes(key) && values[key]?.trim() === '');
  if (empty.length === 0) return null;
  return { form: null, fields: Object.fromEntries(empty.map((key) => [key, t('faults.required')])) };
}
