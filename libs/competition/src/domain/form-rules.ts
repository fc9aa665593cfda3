import { type Field, type Finding, ORGANISATION_KINDS } from '#kernel';
import type { EditionPlan } from './edition-plan.js';
import { banFindings, type Choices, fieldFindings } from './field-rules.js';
import { duplicates, findingIf } from './finding.js';
import { stageFindings } from './stage-rules.js';

/** Parts and facts of the entry itself: no question may bear their names. */
const PARTS = ['title', 'track', 'division', 'organisation', 'organisationKind', 'members'];

const codes = (list: readonly { code: string }[] = []) => list.map(({ code }) => code);
const choicesOf = (fields: readonly Field[]) =>
  fields.map(({ key, options }): [string, readonly string[]] => [key, codes(options)]);

/** What is no question and may yet be asked for. */
const factsOf = ({ tracks, divisions }: EditionPlan): [string, readonly string[]][] => [
  ['track', codes(tracks)],
  ['division', codes(divisions)],
  ['organisationKind', ORGANISATION_KINDS],
];

/** Keys are unique, choices have options, tables have columns, and a question depends only on what exists. */
export function formFindings(plan: EditionPlan): Finding[] {
  const { form, rounds } = plan;
  const fields = form.sections.flatMap((section) => section.fields);
  const paths = form.sections.flatMap((section, index) =>
    section.fields.map((_, field) => `form.sections.${index}.fields.${field}`),
  );
  const choices: Choices = new Map([...choicesOf(fields), ...factsOf(plan)]);
  const keys = [...PARTS, ...fields.map(({ key }) => key)];
  return [
    ...banFindings('form.title.forbids', 'title', form.title?.forbids, new Map(factsOf(plan))),
    ...duplicates(codes(form.sections), (index) => `form.sections.${index}.code`),
    ...duplicates(keys, (index) => `${paths[index - PARTS.length]}.key`),
    ...fields.flatMap((field, index) => [
      ...fieldFindings(`${paths[index]}`, field, choices),
      ...stageFindings(`${paths[index]}`, field, codes(rounds)),
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
      ...misplaced(`${path}.${index}`, column),
      ...fieldFindings(`${path}.${index}`, column, inner),
    ]),
  ];
}

/** A row is asked for, and fixed, as a whole; its numbers are others' than the lead's. */
function misplaced(path: string, column: Field): Finding[] {
  const keys = (['requiredFrom', 'frozenAfter', 'verified'] as const).filter((key) => column[key] !== undefined);
  return keys.map((key) => ({ path: `${path}.${key}`, code: 'not-for-this-kind' }));
}
