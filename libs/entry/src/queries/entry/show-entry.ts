import { type Actor, type Answers, found, readMobile } from '#kernel';
import { answerViews } from '../draft/answer-views.js';
import { fieldsOf } from '../../domain/completeness.js';
import { proofFor } from '../../domain/proof.js';
import { lookAtDraft } from '../../domain/submission.js';
import { withoutContacts } from '../../domain/contact.js';
import { may } from '../../domain/policy.js';
import {
  contentOf,
  type Draft,
  type DraftDocument,
  type FrozenMember,
  isSameContent,
  type RevisionContent,
} from '../../domain/revision.js';
import type { EntryFacts } from './entry-page.js';
import type { EntryFileView, EntryView, LeadView } from './entry.view.js';
import { decisionFor, extensionOf, processOf } from './show-process.js';

/** Lays out what this reader may see of an entry. */
export function showEntry(actor: Actor, facts: EntryFacts): EntryView {
  const { entry, at } = facts;
  const contacts = may.seeContacts(actor, entry);
  return {
    ...processOf(actor, facts),
    ...(facts.draft
      ? draftSide(actor, facts, facts.draft)
      : revisionSide(facts, found(facts.revision).content, contacts)),
    lead: leadOf(facts, contacts),
    decisions: facts.decisions.map((one) => decisionFor(one, may.listEntries(actor, entry))),
    extensions: facts.extensions.map(extensionOf),
    ...onTheWay(facts, { own: may.seeDraft(actor, entry), desk: may.seeDesk(actor, entry) }),
    now: at,
  };
}

function leadOf({ lead, draft, revision }: EntryFacts, contacts: boolean): LeadView {
  const drafted = draft?.answers.find(({ field, row }) => field === 'leadPhone' && row === '')?.value;
  const number = draft ? drafted : revision?.content.answers['leadPhone'];
  const known = contacts && typeof number === 'string' && number !== '';
  const phoneVerified = known ? lead.phones.includes(readMobile(number).normalised) : null;
  return { id: lead.id, name: lead.name, email: contacts ? lead.email : null, phoneVerified };
}

function draftSide(actor: Actor, { entry, edition, revision, provable }: EntryFacts, draft: Draft) {
  const { title, track, division } = entry;
  const { missing, proof } = lookAtDraft(entry, draft, edition.plan, provable);
  const content = contentOf(entry, draft, edition.plan);
  return {
    ...{ shows: 'draft' as const, title, track, division },
    organisation: draft.organisation,
    formVersion: entry.formVersion,
    answers: answerViews(fieldsOf(edition.plan), draft.answers),
    proof: proofFor(actor.personId, entry, proof, draft.answers),
    members: draft.members.map(memberOf),
    documents: draft.documents.map(fileOf),
    consents: draft.consents,
    missing,
    changedSinceSubmit: revision !== null && !isSameContent(content, revision.content),
  };
}

function revisionSide({ revisionForm, revision }: EntryFacts, content: RevisionContent, contacts: boolean) {
  const { title, track, division, organisation, consents, answers } = content;
  const seen: Answers = contacts ? answers : withoutContacts(fieldsOf({ form: revisionForm }), answers);
  return {
    ...{ shows: 'revision' as const, title, track, division, organisation, consents },
    formVersion: content.formVersion,
    answers: Object.entries(seen).map(([field, value]) => ({ field, value, version: 0, savedAt: null, rows: null })),
    members: (content.members ?? []).map(memberOf),
    documents: (revision?.documents ?? []).map(fileOf),
    ...{ missing: [], proof: { fields: [], numbers: [] } },
    changedSinceSubmit: false,
  };
}

/** Revisions from before teams were asked to join name nobody. */
function memberOf({ name, role, unit, contribution }: FrozenMember) {
  return { name, role, unit, contribution };
}

function fileOf({ uploadId: id, ...file }: DraftDocument): EntryFileView {
  return { id, ...file };
}

/** The desk knows that a submit waits, for it cannot take the entry up before. */
function onTheWay(
  { waiting, arriving }: EntryFacts,
  { own, desk }: { own: boolean; desk: boolean },
): Pick<EntryView, 'waiting' | 'arriving'> {
  if (!(own || desk) || waiting === null) return { waiting: null, arriving: own ? arriving : [] };
  const files = waiting.files.map(({ id, kind, name }) => ({ id, kind, name }));
  return {
    waiting: { pressedAt: new Date(waiting.pressedAt), until: new Date(waiting.until), files },
    arriving: own ? arriving : [],
  };
}
