import { type Actor, type Answers, found, readMobile } from '#kernel';
import { abilitiesOf } from '../../domain/abilities.js';
import { answersOf } from '../../domain/answer.js';
import { fieldsOf, findingsOf } from '../../domain/completeness.js';
import { withoutContacts } from '../../domain/contact.js';
import { stateAt } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import {
  contentOf,
  type Draft,
  type DraftDocument,
  isSameContent,
  type RevisionContent,
} from '../../domain/revision.js';
import { deadlineOf, registrationFor } from '../../domain/window.js';
import type { ExtensionView } from '../deadline/extension.view.js';
import type { EntryFacts } from './entry-page.js';
import type { DecisionView, EntryFileView, EntryView, LeadView } from './entry.view.js';

/** Lays out what this reader may see of an entry. */
export function showEntry(actor: Actor, facts: EntryFacts): EntryView {
  const { entry, edition, at } = facts;
  const registration = registrationFor(entry, edition.milestones);
  const contacts = may.seeContacts(actor, entry);
  return {
    ...processOf(facts),
    ...(facts.draft ? draftSide(facts, facts.draft) : revisionSide(facts, found(facts.revision).content, contacts)),
    lead: leadOf(facts, contacts),
    decisions: facts.decisions.map((one) => decisionFor(one, may.listEntries(actor, entry))),
    extensions: facts.extensions.map(extensionOf),
    deadline: deadlineOf(entry, registration),
    registrationEndsAt: registration.endsAt,
    now: at,
    can: abilitiesOf(actor, entry, registration, at),
  };
}

function leadOf({ lead, draft, revision }: EntryFacts, contacts: boolean): LeadView {
  const number = draft ? answersOf(draft.answers)['leadPhone'] : revision?.content.answers['leadPhone'];
  const known = contacts && typeof number === 'string' && number !== '';
  const phoneVerified = known ? lead.phones.includes(readMobile(number).normalised) : null;
  return { id: lead.id, name: lead.name, email: contacts ? lead.email : null, phoneVerified };
}

function processOf({ entry, shownNumber, revision, at }: EntryFacts) {
  const { id, editionId, version, eligibility, eligibilityFindings, declaredRegion, revisionNo, submittedAt } = entry;
  return {
    ...{ id, editionId, version, eligibility, eligibilityFindings, declaredRegion, revisionNo, submittedAt },
    number: shownNumber,
    state: stateAt(entry, at),
    contentHash: revision?.contentHash ?? null,
    returnedFields: entry.state === 'returned' ? entry.returnedFields : [],
    withdrawalReason: entry.withdrawalReason,
  };
}

function draftSide({ entry, edition, revision }: EntryFacts, draft: Draft) {
  const { title, track, division } = entry;
  const dossier = { ...entry, ...draft, answers: answersOf(draft.answers) };
  const content = contentOf(entry, draft, edition.plan);
  return {
    ...{ shows: 'draft' as const, title, track, division },
    organisation: draft.organisation,
    answers: draft.answers,
    documents: draft.documents.map(fileOf),
    consents: draft.consents,
    missing: findingsOf(edition.plan, dossier),
    changedSinceSubmit: revision !== null && !isSameContent(content, revision.content),
  };
}

function revisionSide({ edition, revision }: EntryFacts, content: RevisionContent, contacts: boolean) {
  const { title, track, division, organisation, consents, answers } = content;
  const seen: Answers = contacts ? answers : withoutContacts(fieldsOf(edition.plan), answers);
  return {
    ...{ shows: 'revision' as const, title, track, division, organisation, consents },
    answers: Object.entries(seen).map(([field, value]) => ({ field, value, version: 0 })),
    documents: (revision?.documents ?? []).map(fileOf),
    missing: [],
    changedSinceSubmit: false,
  };
}

function fileOf({ uploadId: id, ...file }: DraftDocument): EntryFileView {
  return { id, ...file };
}

function extensionOf({ reason, ...times }: ExtensionView): ExtensionView {
  const { deadlineBefore, until, grantedAt } = times;
  return {
    reason,
    deadlineBefore: new Date(deadlineBefore),
    until: new Date(until),
    grantedAt: new Date(grantedAt),
  };
}

function decisionFor(decision: DecisionView, staff: boolean): DecisionView {
  const { dueAt, decidedAt } = decision;
  return {
    ...decision,
    checklist: staff ? decision.checklist : [],
    dueAt: dueAt === null ? null : new Date(dueAt),
    decidedAt: new Date(decidedAt),
  };
}
