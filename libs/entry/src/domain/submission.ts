import { type Finding, type PhoneProof, refuse } from '#kernel';
import { answersOf } from './answer.js';
import { type EntryRules, fieldsOf, findingsOf } from './completeness.js';
import type { Entry } from './entry.js';
import { callOf } from './materials.js';
import { proofOf } from './proof.js';
import { contentOf, type Draft, type RevisionContent } from './revision.js';

/**
 * What keeps a draft from being handed in as it stands, and which numbers must be proven for that. `provable`: whether
 * the lead can prove a telephone number at all.
 */
export function lookAtDraft(
  entry: Entry,
  draft: Draft,
  rules: EntryRules,
  provable: boolean,
): { missing: Finding[]; proof: PhoneProof } {
  const fields = fieldsOf(rules);
  const proof = proofOf(entry, fields, { numbers: draft.lead.phones, provable });
  const dossier = { ...entry, ...draft, proof, answers: answersOf(fields, draft.answers) };
  return { missing: findingsOf(rules, dossier, callOf(entry)), proof };
}

/** The content a submit freezes; `entry-incomplete` (422) with everything that is missing. */
export function completeContent(entry: Entry, draft: Draft, rules: EntryRules, provable: boolean): RevisionContent {
  const { missing: fields } = lookAtDraft(entry, draft, rules, provable);
  const { organisation, ...content } = contentOf(entry, draft, rules);
  if (fields.length > 0 || organisation === null) refuse('invalid', 'entry-incomplete', { fields });
  return { ...content, organisation };
}
