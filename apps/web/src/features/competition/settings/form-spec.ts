import { type Field, FIELD_KINDS } from '#kernel';
import type { EditionPlan } from '../api/plan.js';
import {
  asText,
  type Bag,
  blank,
  choiceOf,
  group,
  type Member,
  type Node,
  nextCode,
  type Option,
  text,
} from './node.js';

const OF =
  (...kinds: string[]) =>
  ({ kind }: Bag) =>
    kinds.includes(asText(kind));
const SIZED = OF('text', 'long_text', 'choices', 'items', 'rows', 'number', 'amount', 'person_name');
const option = group('option', { code: { kind: 'code' }, label: text(120) });

/** Questions that others may depend on: those with options, and the entry's own track and division. */
function questions({ form }: EditionPlan): Option[] {
  const fields = form.sections.flatMap((section) => section.fields as Field[]);
  const choosing = fields.filter(({ options }) => options !== undefined);
  return [
    { code: 'division', group: 'basic' },
    { code: 'track', group: 'basic' },
    ...choosing.map(({ key, label }) => ({ code: key, name: label })),
  ];
}

function answersOf(plan: EditionPlan, { field }: Bag): Option[] {
  if (field === 'division') return plan.divisions.map(({ code, name }) => ({ code, name }));
  if (field === 'track') return plan.tracks.map(({ code, name }) => ({ code, name }));
  const fields = plan.form.sections.flatMap((section) => section.fields as Field[]);
  return fields.find(({ key }) => key === field)?.options?.map(({ code, label }) => ({ code, name: label })) ?? [];
}

const shownIf: Node = {
  kind: 'maybe',
  absent: 'left-out',
  fresh: ({ divisions }) => ({ field: 'division', in: divisions.slice(0, 1).map(({ code }) => code) }),
  inner: group('shown-if', {
    field: { kind: 'choice', options: questions },
    in: { kind: 'choices', options: answersOf },
  }),
};

const freshField = (items: readonly unknown[]) => ({
  ...{ key: nextCode('question', items), kind: 'text', label: blank(), required: false, blindSafe: false, max: 200 },
});
const freshOption = (items: readonly unknown[]) => ({ code: nextCode('option', items), label: blank() });

const fieldMembers = (columns: Record<string, Omit<Member, 'key'>>): Node =>
  group('field', {
    key: { kind: 'code' },
    kind: choiceOf('field-kind', FIELD_KINDS),
    label: text(80),
    hint: { kind: 'text', max: 300, long: true, optional: true },
    required: { kind: 'flag' },
    blindSafe: { kind: 'flag' },
    min: { when: SIZED, node: { kind: 'whole', empty: 'absent' } },
    max: { when: SIZED, node: { kind: 'whole', empty: 'absent' } },
    itemMax: { when: OF('items'), node: { kind: 'whole', empty: 'absent' } },
    options: {
      when: OF('choice', 'choices'),
      node: { kind: 'list', inline: true, item: option, fresh: (_, items) => freshOption(items) },
    },
    ...columns,
    shownIf,
  });

const column = fieldMembers({});
const field = fieldMembers({
  columns: {
    when: OF('rows'),
    node: { kind: 'list', item: column, fresh: (_, items) => freshField(items) },
  },
});

/** The entry form: sections of questions; kinds and limits are the kernel's. */
export const formNode: Node = group('form', {
  sections: {
    kind: 'list',
    fresh: (_, items) => ({ code: nextCode('section', items), name: blank(), fields: [freshField([])] }),
    item: group('section', {
      code: { kind: 'code' },
      name: text(60),
      fields: { kind: 'list', item: field, fresh: (_, items) => freshField(items) },
    }),
  },
});

/** A question whose kind changes keeps what the new kind knows, and gets what it cannot do without. */
export function settledField(changed: Bag): Bag {
  const { options, columns, itemMax, ...rest } = changed;
  const kind = asText(changed['kind']);
  const choosing = kind === 'choice' || kind === 'choices';
  return {
    ...rest,
    ...(choosing && { options: options ?? [freshOption([])] }),
    ...(kind === 'rows' && { columns: columns ?? [freshField([])] }),
    ...(kind === 'items' && itemMax !== undefined && { itemMax }),
  };
}
