import {
  type Ban,
  type Condition,
  type Field,
  FIELD_KINDS,
  type FieldOption,
  IDENTIFIER_STANDARDS,
  type StandardBy,
} from '#kernel';
import { CODE } from './round-shape.js';
import { flag, list, localised, matching, type Members, object, oneOf, type Shape, text, whole } from './shape.js';

/** Keys of questions and sections. */
export const KEY = matching(/^[a-z][A-Za-z0-9]{0,39}$/);

/** On which answer something depends. */
export const condition = object<Condition>({ field: KEY, in: list(text(40), 1, 50) });
const option = object<FieldOption>(
  { code: matching(/^[A-Za-z0-9_]{1,40}$/), label: localised(120), hint: localised(300), shownIf: condition },
  ['hint', 'shownIf'],
);
/** Words a text must not contain. */
export const bans = list(object<Ban>({ word: text(20), when: condition, text: localised(200) }, ['when']), 1, 20);
const standard = oneOf(IDENTIFIER_STANDARDS);
const standardCase = object<StandardBy['cases'][number]>({ is: text(40), standard });

const members: Omit<Members<Field>, 'columns'> = {
  ...{ key: KEY, kind: oneOf(FIELD_KINDS), label: localised(80), hint: localised(300) },
  ...{ required: flag, blindSafe: flag, requiredIf: condition, oneWith: condition },
  requiredFrom: CODE,
  frozenAfter: matching(/^(submit|admission|[A-Z0-9][A-Z0-9_]{0,39})$/),
  min: whole(-1_000_000_000, 1_000_000_000),
  max: whole(0, 1_000_000_000),
  itemMax: whole(1, 5000),
  forbids: bans,
  options: list(option, 1, 200),
  shownIf: condition,
  ...{ unit: localised(20), decimals: whole(0, 10), standard, verified: flag, validUntil: flag },
  standardBy: object<StandardBy>({ field: KEY, cases: list(standardCase, 1, 50) }),
};
const OPTIONAL: (keyof Field)[] = [
  ...(['hint', 'requiredFrom', 'frozenAfter', 'min', 'max', 'itemMax', 'options', 'columns', 'shownIf'] as const),
  ...([
    'unit',
    'decimals',
    'standard',
    'standardBy',
    'requiredIf',
    'oneWith',
    'forbids',
    'verified',
    'validUntil',
  ] as const),
];

const fieldOf = (columns: Shape) => object<Field>({ ...members, columns }, OPTIONAL);
const column = fieldOf((_, path) => [{ path, code: 'unknown-field' }]);

/** The shape of one question of the form; the columns of a table are questions without columns. */
export const fieldShape = fieldOf(list(column, 1, 20));
