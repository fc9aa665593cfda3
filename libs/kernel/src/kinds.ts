/** What an organisation is (单位性质). */
export const ORGANISATION_KINDS = ['hospital', 'university', 'institute', 'company', 'other'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Where a judge's judgement comes from; rounds ask for seats by kind. */
export const JUDGE_KINDS = ['clinical', 'academic', 'capital', 'industry', 'registration_ip'] as const;
export type JudgeKind = (typeof JUDGE_KINDS)[number];
