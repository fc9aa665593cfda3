import type { Actor } from '#kernel';
import { outlookOf } from '../../domain/abilities.js';
import { fieldsOf } from '../../domain/completeness.js';
import { type Entry, stateAt } from '../../domain/entry.js';
import { proofStanding, standingDecision, unprovenOf } from '../../domain/review/eligibility-decision.js';
import { callOf, hasHandedIn } from '../../domain/materials.js';
import { deadlineOf, fixedFields, type Registration, registrationFor } from '../../domain/window.js';
import type { ExtensionView } from '../deadline/extension.view.js';
import type { EntryFacts } from './entry-page.js';
import type { DecisionView } from './entry.view.js';
import type { MaterialsView } from './materials.view.js';

/** Where an entry stands, and what the reader may do now. */
export function processOf(actor: Actor, facts: EntryFacts) {
  const { entry, edition, shownNumber, revision, at } = facts;
  const registration = registrationFor(entry, edition.milestones);
  const { id, editionId, version, revisionNo, submittedAt } = entry;
  return {
    ...{ id, editionId, version, revisionNo, submittedAt },
    ...eligibilityOf(facts),
    number: shownNumber,
    deadline: deadlineOf(entry, registration),
    registrationEndsAt: registration.endsAt,
    formInForce: edition.inForce.version,
    ...outlookNow(actor, facts, registration),
    state: stateAt(entry, at),
    contentHash: revision?.contentHash ?? null,
    returnedFields: entry.state === 'returned' ? entry.returnedFields : [],
    fixedFields: fixedFields(entry, fieldsOf(edition.plan)),
    materials: materialsOf(entry, registration),
    withdrawalReason: entry.withdrawalReason,
  };
}

/** Of the organisation that is shown: the draft's, or that of the last revision. */
function eligibilityOf(facts: EntryFacts) {
  const { entry, edition, draft, revision, words } = facts;
  const { eligibility, findings, organisationId, declaredRegion } = draft ? draftedLook(facts) : handedInLook(facts);
  const standing = standingDecision(unprovenOf({ eligibility, organisationId }), words);
  const files = draft?.documents ?? revision?.documents ?? [];
  const proven = standing?.verdict === 'proven';
  return {
    ...{ eligibility, eligibilityFindings: findings, declaredRegion: declaredRegion ?? entry.declaredRegion },
    eligibilityProof: proofStanding({ eligibility, organisationId }, edition.plan.documents, files, proven),
  };
}

function draftedLook({ entry: { eligibility, eligibilityFindings: findings, declaredRegion }, draft }: EntryFacts) {
  return { eligibility, findings, organisationId: draft?.organisation?.id ?? null, declaredRegion };
}

function handedInLook({ entry, revision, handedInOrganisationId: organisationId }: EntryFacts) {
  const { handedInEligibility: eligibility, handedInFindings: findings } = entry;
  return {
    eligibility,
    findings,
    organisationId,
    declaredRegion: revision?.content.organisation.declaredRegion ?? null,
  };
}

function materialsOf(entry: Entry, { materialsEndsAt: dueAt = null }: Registration): MaterialsView | null {
  const call = callOf(entry);
  return call && { ...call, dueAt, handedIn: hasHandedIn(entry) };
}

/** Nobody takes an entry up while a submit of it waits for its files. */
function outlookNow(actor: Actor, { entry, edition, waiting, at }: EntryFacts, registration: Registration) {
  const reviewEndsAt = edition.milestones.FORMAL_REVIEW?.endsAt ?? null;
  const { can, status } = outlookOf(actor, entry, { registration, reviewEndsAt }, at);
  return { status, can: { ...can, startReview: can.startReview && waiting === null } };
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
