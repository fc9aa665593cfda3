import { type Field, ORGANISATION_KINDS } from '#kernel';
import type { EditionPlan } from '../api/plan.js';
import { type Bag, group, type Node, type Option, type Options } from './node.js';

/** Every question of the form with options, columns of tables too. */
function choosing({ form }: EditionPlan): Field[] {
  const fields = form.sections.flatMap((section) => section.fields as Field[]);
  return [...fields, ...fields.flatMap(({ columns }) => columns ?? [])].filter(({ options }) => options !== undefined);
}

/** What something may depend on: questions with options, and the entry's own track and division. */
function questions(plan: EditionPlan): Option[] {
  return [
    { code: 'division', group: 'basic' },
    { code: 'track', group: 'basic' },
    ...choosing(plan).map(({ key, label }) => ({ code: key, name: label })),
  ];
}

function answersOf(plan: EditionPlan, { field }: Bag): Option[] {
  if (field === 'division') return plan.divisions.map(({ code, name }) => ({ code, name }));
  if (field === 'track') return plan.tracks.map(({ code, name }) => ({ code, name }));
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

const KIND = 'organisationKind';

/** Only while that, or for organisations of these kinds: what decides about files. */
export const fileCondition: Node = conditionOf(
  (plan) => [...questions(plan), { code: KIND, group: 'basic' }],
  (plan, within) =>
    within['field'] === KIND
      ? ORGANISATION_KINDS.map((code) => ({ code, group: 'organisation-kind' }))
      : answersOf(plan, within),
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
