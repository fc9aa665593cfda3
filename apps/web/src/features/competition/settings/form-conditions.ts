import type { Field } from '#kernel';
import type { EditionPlan } from '../api/plan.js';
import { type Bag, group, type Node, type Option } from './node.js';

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

/** Only while another question is answered so. */
export const condition: Node = {
  kind: 'maybe',
  absent: 'left-out',
  fresh: ({ divisions }) => ({ field: 'division', in: divisions.slice(0, 1).map(({ code }) => code) }),
  inner: group('shown-if', {
    field: { kind: 'choice', options: questions },
    in: { kind: 'choices', options: answersOf },
  }),
};

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
