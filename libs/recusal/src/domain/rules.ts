/** How somebody can stand to a subject, as the rules of an edition name it. */
export const RELATIONS = [
  'same-organisation',
  'same-parent',
  'same-city',
  'team-member',
  'co-applicant',
  'shareholding',
  'kinship',
  'supervision',
  'recommender',
  'funder',
  'rival',
  'named-by-team',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a relation leads to: no access at once, a statement before any file opens, nothing. */
export type RelationEffect = 'block' | 'declare' | 'ignore';

/** What one kind of relation leads to, and for how many years after it has ended (null: it has no end). */
export interface RelationRule {
  code: Relation;
  effect: RelationEffect;
  years: number | null;
}

/** The rules of an edition by relation. */
export type Rules = ReadonlyMap<Relation, RelationRule>;

/** Rules by relation. */
export function rulesOf(relations: readonly RelationRule[]): Rules {
  return new Map(relations.map((rule) => [rule.code, rule]));
}

/** Whether something that ended then still counts under a look-back in years; what has no end always does. */
export function isRecent(ended: Date | null, years: number | null, now: Date): boolean {
  if (ended === null || years === null) return true;
  const until = new Date(ended);
  until.setUTCFullYear(until.getUTCFullYear() + years);
  return now < until;
}
