import { type Finding, refuse } from '#kernel';
import type { DocumentRule } from '../document.js';
import type { Entry } from '../entry.js';

/** What a reviewer can say of the proof that an organisation from elsewhere may enter. */
export const ELIGIBILITY_VERDICTS = ['proven', 'unproven'] as const;
export type EligibilityVerdict = (typeof ELIGIBILITY_VERDICTS)[number];

/** A reviewer's word on such a proof, kept for ever. */
export interface EligibilityDecision {
  id: string;
  entryId: string;
  revisionNo: number;
  organisationId: string;
  outcome: 'needs-proof' | 'needs-partner';
  verdict: EligibilityVerdict;
  reason: string;
  decidedBy: string;
  decidedAt: Date;
}

/** What the entry asks to have proven, and of whom; null when nothing. */
export type Unproven = Pick<EligibilityDecision, 'outcome' | 'organisationId'> | null;

/** What there is to prove about the entry's organisation. */
export function unprovenOf({ eligibility, organisationId }: Pick<Entry, 'eligibility' | 'organisationId'>): Unproven {
  if (eligibility === null || eligibility === 'eligible' || organisationId === null) return null;
  return { outcome: eligibility, organisationId };
}

/** The same of what was handed in last, which is all that the desk looks at. */
export function unprovenIn(
  entry: Pick<Entry, 'handedInEligibility'> & { handedInOrganisationId: string | null },
): Unproven {
  return unprovenOf({ eligibility: entry.handedInEligibility, organisationId: entry.handedInOrganisationId });
}

/** The newest word that still holds: about this organisation and this question. `decisions` newest first. */
export function standingDecision<T extends Pick<EligibilityDecision, 'outcome' | 'organisationId'>>(
  unproven: Unproven,
  decisions: readonly T[],
): T | null {
  const same = (one: T) => one.outcome === unproven?.outcome && one.organisationId === unproven.organisationId;
  return decisions.find(same) ?? null;
}

/**
 * Where the proof stands, for the team: what a reviewer found wanting they hear with a return or a refusal. `proven`: the
 * newest word that holds says so.
 */
export function proofStanding(
  entry: Pick<Entry, 'eligibility' | 'organisationId'>,
  rules: readonly Pick<DocumentRule, 'code' | 'shownIf'>[],
  documents: readonly { kind: string }[],
  proven: boolean,
): 'missing' | 'brought' | 'proven' | null {
  const outcome = unprovenOf(entry)?.outcome;
  if (!outcome) return null;
  if (proven) return 'proven';
  const asked = rules.filter(({ shownIf }) => shownIf?.field === 'eligibility' && shownIf.in.includes(outcome));
  return asked.some(({ code }) => documents.some(({ kind }) => kind === code)) ? 'brought' : 'missing';
}

/** Refuses with `nothing-to-prove` where the organisation may enter anyway. */
export function assertUnproven(unproven: Unproven): NonNullable<Unproven> {
  return unproven ?? refuse('conflict', 'nothing-to-prove');
}

/** Codes of findings about the proof. */
export const ELIGIBILITY_CODES: readonly string[] = ['proof-unread', 'proof-rejected'];

/** What a reviewer should know: that nobody has looked at the proof yet, or that somebody found it wanting. */
export function eligibilityFindings(
  unproven: Unproven,
  decisions: readonly Pick<EligibilityDecision, 'outcome' | 'organisationId' | 'verdict'>[],
): Finding[] {
  if (unproven === null) return [];
  const decision = standingDecision(unproven, decisions);
  if (decision?.verdict === 'proven') return [];
  const params = { outcome: unproven.outcome };
  return [{ path: 'organisation', code: decision ? 'proof-rejected' : 'proof-unread', params }];
}
