import type { Finding } from '#kernel';
import type { EditionPlan } from './edition-plan.js';
import { findingIf } from './finding.js';

/** What is no answer but decides which files are asked for. */
const CONTEXT = ['track', 'division', 'organisationKind', 'eligibility'];

/** A kind of file names rounds and questions that exist. */
export function documentFindings({ documents, rounds, form }: EditionPlan): Finding[] {
  const questions = new Set([...CONTEXT, ...form.sections.flatMap(({ fields }) => fields.map(({ key }) => key))]);
  const codes = new Set(rounds.map(({ code }) => code));
  return documents.flatMap(({ requiredFrom, shownIf }, index) => [
    ...unknown(requiredFrom, codes, `documents.${index}.requiredFrom`),
    ...unknown(shownIf?.field, questions, `documents.${index}.shownIf.field`),
  ]);
}

function unknown(value: string | undefined, known: ReadonlySet<string>, path: string): Finding[] {
  return findingIf(value !== undefined && !known.has(value), path, 'unknown-code', { value });
}
