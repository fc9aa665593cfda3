import { refuse } from '#kernel';
import { answersOf } from './answer.js';
import { type EntryRules, fieldsOf, findingsOf } from './completeness.js';
import type { Entry } from './entry.js';
import { callOf } from './materials.js';
import { contentOf, type Draft, type RevisionContent } from './revision.js';

/** The content a submit freezes; `entry-incomplete` (422) with everything that is missing. */
export function completeContent(entry: Entry, draft: Draft, rules: EntryRules): RevisionContent {
  const fields = findingsOf(
    rules,
    { ...entry, ...draft, answers: answersOf(fieldsOf(rules), draft.answers) },
    callOf(entry),
  );
  const { organisation, ...content } = contentOf(entry, draft, rules);
  if (fields.length > 0 || organisation === null) refuse('invalid', 'entry-incomplete', { fields });
  return { ...content, organisation };
}
