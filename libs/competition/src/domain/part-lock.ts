import type { EditionState } from './edition.js';
import type { EditionPlan } from './edition-plan.js';

/** A part of a plan: one of its members. */
export type PlanPart = keyof EditionPlan;

/** Numbers, addresses and receipts carry these from the first day. */
export const IDENTITY: readonly PlanPart[] = ['code', 'slug', 'numberPrefix'];
/** What scoring and prizes are computed from. */
export const RULES: readonly PlanPart[] = ['rounds', 'awards', 'awarding', 'divisions'];
/** Lists whose codes other records name. */
export const CODED = ['tracks', 'divisions', 'rounds', 'documents', 'consents'] as const;
/** People saw these in a version; a change of a published one makes the next. */
const VERSIONED: readonly PlanPart[] = ['form', 'consents', 'pledge'];
/** Parts a plan may do without. */
export const OPTIONAL: readonly PlanPart[] = [
  ...(['firstDay', 'pledge', 'entries', 'recusal'] as const),
  ...(['judging', 'notices', 'awarding', 'certificates', 'release'] as const),
];

/**
 * What may still change in a part: everything (`free`); everything but codes that are published (`codes-stay`), for
 * `versioned` parts under a new version of their own; of a published timeline the names alone (`names-only`); nothing, because
 * scoring has begun (`rules-locked`), the edition is archived (`archived`), the part is fixed from the start (`fixed`) or others decide it (`not-yours`).
 */
export const PART_LOCKS = [
  'free',
  'codes-stay',
  'versioned',
  'names-only',
  'rules-locked',
  'fixed',
  'archived',
  'not-yours',
] as const;
export type PartLock = (typeof PART_LOCKS)[number];

/** How far a part may still change. */
export function partLock(part: PlanPart, edition: { state: EditionState; rulesLockedAt: Date | null }): PartLock {
  if (edition.state === 'archived') return 'archived';
  if (IDENTITY.includes(part)) return 'fixed';
  if (edition.state !== 'draft' && part === 'firstDay') return 'fixed';
  if (edition.state !== 'draft' && part === 'timeline') return 'names-only';
  if (edition.rulesLockedAt && RULES.includes(part)) return 'rules-locked';
  if (edition.state === 'draft') return 'free';
  if (VERSIONED.includes(part)) return 'versioned';
  return (CODED as readonly PlanPart[]).includes(part) ? 'codes-stay' : 'free';
}
