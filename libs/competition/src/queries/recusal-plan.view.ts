import type { MentionPlan, RecusalPlan, Relation, RelationEffect, RelationRule } from '../domain/recusal-plan.js';
import { ShownIfView } from './form-plan.view.js';

/** What one kind of relation leads to. */
export class RelationRuleView implements RelationRule {
  code: Relation;
  effect: RelationEffect;
  years: number | null;
}

/** Where the form names people and organisations. */
export class MentionPlanView implements MentionPlan {
  field: string;
  relation: Relation;
  person?: string;
  organisation?: string;
  year?: string;
  reason?: string;
  when?: ShownIfView;
}

/** Who must keep away from which entry. */
export class RecusalPlanView implements RecusalPlan {
  relations: RelationRuleView[];
  mentions: MentionPlanView[];
}
