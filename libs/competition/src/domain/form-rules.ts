import type { Field, Finding } from '#kernel';
import type { EditionPlan } from './edition-plan.js';
import { duplicates, findingIf, strangers } from './finding.js';

/** Options by key of the question. */
type Choices = ReadonlyMap<string, readonly string[]>;
/** Columns of the entry itself: no question may bear their names. */
const COLUMNS = ['title', 'track', 'division', 'organisation'];

const codes = (list: readonly { code: string }[] = []) => list.map(({ code }) => code);
const choicesOf = (fields: readonly Field[]) =>
  fields.map(({ key, options }): [string, string[]] => [key, codes(options)]);

/** Keys are unique, choices have options, tables have columns, and a question depends only on one that exists. */
export function formFindings({ form, tracks, divisions }: EditionPlan): Finding[] {
  const fields = form.sections.flatMap((section) => section.fields);
  const paths = form.sections.flatMap((section, index) =>
    section.fields.map((_, field) => `form.sections.${index}.fields.${field}`),
  );
  const choices = new Map([...choicesOf(fields), ['track', codes(tracks)], ['division', codes(divisions)]]);
  const keys = [...COLUMNS, ...fields.map(({ key }) => key)];
  return [
    ...duplicates(codes(form.sections), (index) => `form.sections.${index}.code`),
    ...duplicates(keys, (index) => `${paths[index - COLUMNS.length]}.key`),
    ...fields.flatMap((field, index) => [
      ...fieldFindings(`${paths[index]}`, field, choices),
      ...columnFindings(`${paths[index]}.columns`, field.columns ?? [], choices),
    ]),
  ];
}

/** A column may depend on a question or on another column; it is no table itself. */
function columnFindings(path: string, columns: readonly Field[], choices: Choices): Finding[] {
  const inner = new Map([...choices, ...choicesOf(columns)]);
  const keys = columns.map(({ key }) => key);
  return [
    ...duplicates(keys, (index) => `${path}.${index}.key`),
    ...columns.flatMap((column, index) => [
      ...findingIf(column.kind === 'rows', `${path}.${index}.kind`, 'not-an-option'),
      ...fieldFindings(`${path}.${index}`, column, inner),
    ]),
  ];
}

function fieldFindings(path: string, field: Field, choices: Choices): Finding[] {
  const { kind, min = -Infinity, max = Infinity } = field;
  return [
    ...present(kind === 'choice' || kind === 'choices', field.options, `${path}.options`),
    ...present(kind === 'rows', field.columns, `${path}.columns`),
    ...duplicates(codes(field.options), (index) => `${path}.options.${index}.code`),
    ...findingIf(min > max, `${path}.max`, 'too-small', { min }),
    ...dependencyFindings(`${path}.shownIf`, field, choices),
  ];
}

function present(due: boolean, member: unknown, path: string): Finding[] {
  return findingIf(due !== (member !== undefined), path, due ? 'required' : 'not-for-this-kind');
}

function dependencyFindings(path: string, { key, shownIf }: Field, choices: Choices): Finding[] {
  if (!shownIf) return [];
  const options = shownIf.field === key ? undefined : choices.get(shownIf.field);
  if (!options) return findingIf(true, `${path}.field`, 'unknown-code', { value: shownIf.field });
  return strangers(shownIf.in, options, (index) => `${path}.in.${index}`);
}
