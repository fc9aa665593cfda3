import { condition, KEY } from './field-shape.js';
import { type MentionPlan, RELATION_EFFECTS, RELATIONS, type RecusalPlan, type RelationRule } from './recusal-plan.js';
import { list, nullable, object, oneOf, whole } from './shape.js';

const relation = object<RelationRule>({
  code: oneOf(RELATIONS),
  effect: oneOf(RELATION_EFFECTS),
  years: nullable(whole(0, 50)),
});
const mention = object<MentionPlan>(
  {
    field: KEY,
    relation: oneOf(RELATIONS),
    person: KEY,
    organisation: KEY,
    year: KEY,
    reason: KEY,
    when: condition,
  },
  ['person', 'organisation', 'year', 'reason', 'when'],
);

/** The shape of the rules about conflicts. */
export const recusalShape = object<RecusalPlan>({
  relations: list(relation, 1, RELATIONS.length),
  mentions: list(mention, 0, 20),
});
