import { type Field, ORGANISATION_KINDS } from '#kernel';
import type { EditionPlan } from '../api/plan.js';
import { type Bag, group, type Node, type Option, type Options } from './node.js';

/** The standing of an organisation that its code and address lead to. */
const OUTCOMES = ['eligible', 'needs-proof', 'needs-partner'];

/** The columns of all tables that have options. */
const columnsOf = ({ form }: EditionPlan): Field[] =>
  form.sections
    .flatMap((section) => section.fields as Field[])
    .flatMap(({ columns = [] }) => columns.filter(({ options }) => options !== undefined));

/** Every question of the form with options, columns of tables too. */
function choosing({ form }: EditionPlan): Field[] {
  const fields = form.sections.flatMap((section) => section.fields as Field[]);
  return [...fields, ...fields.flatMap(({ columns }) => columns ?? [])].filter(({ options }) => options !== undefined);
}

const KIND = 'organisationKind';
const ELIGIBILITY = 'eligibility';
const basic = (code: string): Option => ({ code, group: 'basic' });

/** What something may depend on: questions with options, the entry's track and division, and who applies. */
function questions(plan: EditionPlan): Option[] {
  return [
    ...['division', 'track', KIND].map(basic),
    ...choosing(plan).map(({ key, label }) => ({ code: key, name: label })),
  ];
}

function answersOf(plan: EditionPlan, { field }: Bag): Option[] {
  if (field === 'division') return plan.divisions.map(({ code, name }) => ({ code, name }));
  if (field === 'track') return plan.tracks.map(({ code, name }) => ({ code, name }));
  if (field === KIND) return ORGANISATION_KINDS.map((code) => ({ code, group: 'organisation-kind' }));
  if (field === ELIGIBILITY) return OUTCOMES.map((code) => ({ code, group: 'eligibility' }));
  const asked = choosing(plan).find(({ key }) => key === field);
  return asked?.options?.map(({ code, label }) => ({ code, name: label })) ?? [];
}

const conditionOf = (asked: Options, answers: Options): Node => ({
  kind: 'maybe',
  absent: 'left-out',
  fresh: ({ divisions }) => ({ field: 'division', in: divisions.slice(0, 1).map(({ code }) => code) }),
  inner: group('shown-if', {
    field: { kind: 'choice', options: asked },
    in: { kind: 'choices', options: answers },
  }),
});

/** Only while another question is answered so. */
export const condition: Node = conditionOf(questions, answersOf);

/** Only while that, or for organisations of that standing: what decides about files. */
export const fileCondition: Node = conditionOf((plan) => [...questions(plan), basic(ELIGIBILITY)], answersOf);

/** What at least one row of a table must have: an option of one of its columns. */
export const oneWith: Node = conditionOf(
  (plan) => columnsOf(plan).map(({ key, label }) => ({ code: key, name: label })),
  (plan, { field }) =>
    columnsOf(plan)
      .filter(({ key }) => key === field)
      .flatMap(({ options = [] }) => options.map(({ code, label }) => ({ code, name: label }))),
);

/** What a reviewer may open to correction: the entry's own columns, its questions and its files. */
export function correctable({ form, documents }: EditionPlan): Option[] {
  return [
    ...['title', 'track', 'division', 'organisation', 'members'].map((code) => ({ code, group: 'basic' })),
    ...form.sections.flatMap(({ fields }) => fields.map(({ key, label }) => ({ code: key, name: label }))),
    ...documents.map(({ code, name }) => ({ code: `documents.${code}`, name })),
  ];
}

/** By which standard an identifier is read, where that depends on another answer. */
export const standardBy = (standards: Node): Node => ({
  kind: 'maybe',
  absent: 'left-out',
  fresh: () => ({ field: 'track', cases: [] }),
  inner: group('standard-by', {
    field: { kind: 'choice', options: questions },
    cases: {
      kind: 'list',
      inline: true,
      fresh: () => ({ is: '', standard: 'patent' }),
      item: group('standard-case', { is: { kind: 'choice', options: allAnswers }, standard: standards }),
    },
  }),
});

function allAnswers(plan: EditionPlan): Option[] {
  const own = [...plan.divisions, ...plan.tracks].map(({ code, name }) => ({ code, name }));
  const asked = choosing(plan).flatMap(({ options = [] }) => options.map(({ code, label }) => ({ code, name: label })));
  const first = new Map([...own, ...asked].toReversed().map((one) => [one.code, one]));
  return [...first.values()].toReversed();
}
