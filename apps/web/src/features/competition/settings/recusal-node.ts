import type { Field } from '#kernel';
import type { EditionPlan } from '../api/plan.js';
import { asBag, asText, type Bag, choiceOf, group, type Node, type Option } from './node.js';

const EFFECTS = ['block', 'declare', 'ignore'];
/** Every kind of relation, in the order in which the rules list them. */
const RELATIONS = [
  ...['same-organisation', 'same-parent', 'same-city', 'team-member', 'co-applicant', 'shareholding'],
  ...['kinship', 'supervision', 'recommender', 'funder', 'rival', 'named-by-team'],
];
const word = (names: string, code: unknown): Option => ({ code: asText(code), group: names });

const tables = ({ form }: EditionPlan): Field[] =>
  form.sections.flatMap(({ fields }) => fields as Field[]).filter(({ kind }) => kind === 'rows');
const columns = (plan: EditionPlan, { field }: Bag): Field[] =>
  tables(plan).find(({ key }) => key === field)?.columns ?? [];
const named = ({ key, label }: Field): Option => ({ code: key, name: label });
const column: Node = {
  kind: 'choice',
  options: (plan, within) => columns(plan, within).map(named),
  absent: 'no-column',
};

/** Columns of any table with options: what decides which rows count. */
const choosing = (plan: EditionPlan) =>
  tables(plan).flatMap(({ columns: own = [] }) => own.filter(({ options }) => options !== undefined));
const when: Node = {
  kind: 'maybe',
  absent: 'left-out',
  fresh: (plan) => ({ field: choosing(plan)[0]?.key ?? '', in: [] }),
  inner: group('mention-when', {
    field: { kind: 'choice', options: (plan) => choosing(plan).map(named) },
    in: {
      kind: 'choices',
      options: (plan, { field }) =>
        choosing(plan)
          .filter(({ key }) => key === field)
          .flatMap(({ options = [] }) => options.map(({ code, label }) => ({ code, name: label }))),
    },
  }),
};

const rule = group('relation-rule', {
  code: { when: () => false, node: { kind: 'code' } },
  effect: choiceOf('relation-effect', EFFECTS),
  years: { kind: 'whole', empty: 'null' },
});
const mention = group('mention', {
  field: { kind: 'choice', options: (plan) => tables(plan).map(named) },
  relation: choiceOf('relation', RELATIONS),
  person: column,
  organisation: column,
  year: column,
  reason: column,
  when,
});

/** The rules about conflicts; left out, the usual ones hold. */
export const recusalNode: Node = {
  kind: 'maybe',
  absent: 'null',
  fresh: () => ({
    relations: RELATIONS.map((code) => ({ code, effect: 'declare', years: null })),
    mentions: [],
  }),
  inner: group('recusal', {
    relations: {
      kind: 'list',
      fixed: true,
      fresh: () => ({}),
      item: rule,
      called: (item) => [word('relation', asBag(item)['code']), word('relation-effect', asBag(item)['effect'])],
    },
    mentions: {
      kind: 'list',
      item: mention,
      fresh: (plan) => ({ field: tables(plan)[0]?.key ?? '', relation: 'rival' }),
      called: (item, plan) => [
        ...tables(plan)
          .filter(({ key }) => key === asBag(item)['field'])
          .map(named),
        word('relation', asBag(item)['relation']),
      ],
    },
  }),
};
