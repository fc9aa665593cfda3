import type { Actor } from '#kernel';
import { outlookOf } from '../../domain/abilities.js';
import { fieldsOf } from '../../domain/completeness.js';
import { stateAt } from '../../domain/entry.js';
import { deadlineOf, fixedFields, registrationFor } from '../../domain/window.js';
import type { ExtensionView } from '../deadline/extension.view.js';
import type { EntryFacts } from './entry-page.js';
import type { DecisionView } from './entry.view.js';

/** Where an entry stands, and what the reader may do now. */
export function processOf(actor: Actor, { entry, edition, shownNumber, revision, at }: EntryFacts) {
  const registration = registrationFor(entry, edition.milestones);
  const { id, editionId, version, eligibility, eligibilityFindings, declaredRegion, revisionNo, submittedAt } = entry;
  return {
    ...{ id, editionId, version, eligibility, eligibilityFindings, declaredRegion, revisionNo, submittedAt },
    number: shownNumber,
    deadline: deadlineOf(entry, registration),
    registrationEndsAt: registration.endsAt,
    ...outlookOf(actor, entry, { registration, reviewEndsAt: edition.milestones.FORMAL_REVIEW?.endsAt ?? null }, at),
    state: stateAt(entry, at),
    contentHash: revision?.contentHash ?? null,
    returnedFields: entry.state === 'returned' ? entry.returnedFields : [],
    fixedFields: fixedFields(entry, fieldsOf(edition.plan)),
    withdrawalReason: entry.withdrawalReason,
  };
}

/** An extension with its instants. */
export function extensionOf({ reason, ...times }: ExtensionView): ExtensionView {
  const { deadlineBefore, until, grantedAt } = times;
  return {
    reason,
    deadlineBefore: new Date(deadlineBefore),
    until: new Date(until),
    grantedAt: new Date(grantedAt),
  };
}

/** A decision with its instants; its checklist only for staff. */
export function decisionFor(decision: DecisionView, staff: boolean): DecisionView {
  const { dueAt, decidedAt } = decision;
  return {
    ...decision,
    checklist: staff ? decision.checklist : [],
    dueAt: dueAt === null ? null : new Date(dueAt),
    decidedAt: new Date(decidedAt),
  };
}
