/** How somebody can stand to an entry. Kinship, supervision and recommendation are only ever said, the others can be found. */
export const RELATIONS = [
  'same-organisation', // belongs, or belonged, to an organisation behind the entry
  'same-parent', // their organisations stand under a common one
  'same-city',
  'team-member',
  'co-applicant', // holds, or their organisation holds, a patent or a grant with the team
  'shareholding', // a share in it, or paid advice
  'kinship',
  'supervision', // teacher and student
  'recommender',
  'funder',
  'rival',
  'named-by-team', // the team asks that they do not judge it
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a relation leads to: no access at once, a statement of the person before any file opens, or nothing. */
export const RELATION_EFFECTS = ['block', 'declare', 'ignore'] as const;
export type RelationEffect = (typeof RELATION_EFFECTS)[number];

/** What one kind of relation leads to. */
export interface RelationRule {
  code: Relation;
  effect: RelationEffect;
  /** Years for which it lasts after it has ended; null where it has no end. */
  years: number | null;
}

/**
 * Where the form names people and organisations: of each row of a table, the columns that may name a person or an
 * organisation. Two different columns name one person together, by both; the same column may name either.
 */
export interface MentionPlan {
  field: string;
  relation: Relation;
  person?: string;
  organisation?: string;
  /** A column with a year, or a number that holds one, such as a patent's. */
  year?: string;
  /** Why, in the team's words. */
  reason?: string;
  /** Only rows in which that column is one of these. */
  when?: { field: string; in: string[] };
}

/** Who must keep away from which entry. */
export interface RecusalPlan {
  relations: RelationRule[];
  mentions: MentionPlan[];
}

const rule = (code: Relation, effect: RelationEffect, years: number | null = null): RelationRule => ({
  code,
  effect,
  years,
});

/** What holds in an edition that says nothing of its own, and for relations it leaves out. */
export const RECUSAL: RecusalPlan = {
  relations: [
    rule('same-organisation', 'block', 3),
    rule('same-parent', 'declare', 3),
    rule('same-city', 'ignore'),
    rule('team-member', 'block'),
    rule('co-applicant', 'block', 3),
    rule('shareholding', 'block', 3),
    rule('kinship', 'block'),
    rule('supervision', 'block'),
    rule('recommender', 'block'),
    rule('funder', 'declare', 3),
    rule('rival', 'declare'),
    rule('named-by-team', 'declare'),
  ],
  mentions: [],
};

/** The rules of an edition, each relation once and in their order. */
export function recusalOf({ recusal = RECUSAL }: { recusal?: RecusalPlan }): RecusalPlan {
  const given = new Map(recusal.relations.map((one) => [one.code, one]));
  return { ...recusal, relations: RECUSAL.relations.map((one) => given.get(one.code) ?? one) };
}
