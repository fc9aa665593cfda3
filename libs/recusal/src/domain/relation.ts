/** Kinds of conflict a person can declare (the four of international practice). */
export type ConflictKind = 'personal' | 'financial' | 'organisational' | 'professional';

/** Why a person may not handle a subject. */
export type BlockReason = 'same-organisation' | 'team-member' | 'declared';

/** What a relation leads to. Relations further away (a common parent, a common city) are not looked at yet. */
const RULES: Readonly<Record<BlockReason, 'block' | 'ignore'>> = {
  'same-organisation': 'block',
  'team-member': 'block',
  declared: 'block',
};

/** The relations that keep a person away from a subject. */
export function blockingReasons(): BlockReason[] {
  return (Object.keys(RULES) as BlockReason[]).filter((reason) => RULES[reason] === 'block');
}

/** Somebody's statement that they must not judge a subject; `subjectId` is an id of the contexts above. */
export interface Declaration {
  id: string;
  editionId: string;
  personId: string;
  subjectId: string;
  kind: ConflictKind;
  reason: string;
  declaredAt: Date;
  state: 'declared' | 'dismissed';
}
