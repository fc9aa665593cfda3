import { FIELD_KINDS, IDENTIFIER_STANDARDS } from '#kernel';
import type { EditionPlan } from '../api/plan.js';
import { condition, oneWith, standardBy } from './form-conditions.js';
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
const SIZED = OF('text', 'long_text', 'choices', 'items', 'rows', 'number', 'person_name', 'organisation_name');
const MUST = ({ required }: Bag) => required === true;
const HINT: Node = { kind: 'text', max: 300, long: true, optional: true };
const option = group('option', { code: { kind: 'code' }, label: text(120), hint: HINT, shownIf: condition });

/** Stages by which an answer is asked for or fixed; those that are no rounds have their names in the catalogue. */
const stages =
  (...before: string[]) =>
  ({ rounds }: EditionPlan): Option[] => [
    ...before.map((code) => ({ code, group: 'stage' })),
    ...rounds.map(({ code, name }) => ({ code, name })),
  ];
const standards = (optional: boolean): Node => ({
  kind: 'choice',
  options: () => IDENTIFIER_STANDARDS.map((code) => ({ code, group: 'standard' })),
  ...(optional && { absent: 'no-standard' }),
});

const freshField = (items: readonly unknown[]) => ({
  ...{ key: nextCode('question', items), kind: 'text', label: blank(), required: false, blindSafe: false, max: 200 },
});
const freshOption = (items: readonly unknown[]) => ({ code: nextCode('option', items), label: blank() });

type Members = Record<string, Node | Omit<Member, 'key'>>;

const asking: Members = {
  key: { kind: 'code' },
  kind: choiceOf('field-kind', FIELD_KINDS),
  label: text(80),
  hint: HINT,
  required: { kind: 'flag' },
  requiredIf: { when: MUST, node: condition },
  requiredFrom: {
    when: MUST,
    node: { kind: 'choice', options: stages(), absent: 'from-submit' },
  },
  frozenAfter: { kind: 'choice', options: stages('submit', 'admission'), absent: 'with-admission' },
  blindSafe: { kind: 'flag' },
};

const limits: Members = {
  min: { when: SIZED, node: { kind: 'whole', empty: 'absent' } },
  max: { when: SIZED, node: { kind: 'whole', empty: 'absent' } },
  itemMax: { when: OF('items'), node: { kind: 'whole', empty: 'absent' } },
  unit: { when: OF('number'), node: { kind: 'text', max: 20, optional: true } },
  decimals: { when: OF('number'), node: { kind: 'whole', empty: 'absent' } },
  standard: { when: OF('identifier', 'phone'), node: standards(true) },
  standardBy: { when: OF('identifier', 'phone'), node: standardBy(standards(false)) },
  options: {
    when: OF('choice', 'choices'),
    node: { kind: 'list', item: option, fresh: (_, items) => freshOption(items) },
  },
};

const TEXT = OF('text', 'long_text', 'person_name', 'organisation_name');
const freshBan = () => ({ word: '', text: blank() });
const bans: Node = {
  kind: 'list',
  fresh: freshBan,
  item: group('ban', { word: { kind: 'code', max: 20 }, when: condition, text: text(200, true) }),
};
/** Words are forbidden or not at all: an empty list is none. */
const forbids: Node = { kind: 'maybe', absent: 'left-out', fresh: () => [freshBan()], inner: bans };

const fieldMembers = (columns: Members): Node =>
  group('field', { ...asking, ...limits, ...columns, forbids: { when: TEXT, node: forbids }, shownIf: condition });

const UNTIL: Members = { validUntil: { when: OF('date'), node: { kind: 'flag' } } };
const column = fieldMembers(UNTIL);
const field = fieldMembers({
  columns: {
    when: OF('rows'),
    node: { kind: 'list', item: column, fresh: (_, items) => freshField(items) },
  },
  oneWith: { when: OF('rows'), node: oneWith },
  verified: { when: OF('phone'), node: { kind: 'flag' } },
  ...UNTIL,
});

/** The entry form: sections of questions; kinds and limits are the kernel's. */
export const formNode: Node = group('form', {
  title: {
    kind: 'maybe',
    absent: 'left-out',
    fresh: () => ({ forbids: [freshBan()] }),
    inner: group('title-rules', { forbids: bans }),
  },
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

/** What one kind of question knows and another does not. */
const LISTS = ['options', 'columns', 'oneWith', 'itemMax'];
const OF_KIND = [...LISTS, 'unit', 'decimals', 'standard', 'standardBy', 'verified', 'validUntil', 'forbids'];

/** A question whose kind changes keeps what the new kind knows, and gets what it cannot do without. */
export function settledField(changed: Bag): Bag {
  const rest = Object.fromEntries(Object.entries(changed).filter(([key]) => !OF_KIND.includes(key)));
  const { options, columns, oneWith: one, itemMax, unit, decimals, standard, standardBy: by, forbids: words } = changed;
  const { verified, validUntil } = changed;
  return {
    ...rest,
    ...(OF('choice', 'choices')(changed) && { options: options ?? [freshOption([])] }),
    ...(OF('rows')(changed) && { columns: columns ?? [freshField([])], ...known({ oneWith: one }) }),
    ...(OF('items')(changed) && known({ itemMax })),
    ...(TEXT(changed) && known({ forbids: words })),
    ...(OF('number')(changed) && known({ unit, decimals })),
    ...(OF('identifier', 'phone')(changed) && known({ standard, standardBy: by })),
    ...(OF('phone')(changed) && known({ verified })),
    ...(OF('date')(changed) && known({ validUntil })),
  };
}

/** A question that need not be answered asks nothing about when. */
export function settledDuty({ requiredIf, requiredFrom, ...rest }: Bag): Bag {
  return rest['required'] === true ? { ...rest, ...known({ requiredIf, requiredFrom }) } : rest;
}

const known = (bag: Bag): Bag => Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== undefined));
