import type { Finding } from '#kernel';
import type { EditionPlan } from './edition-plan.js';
import { duplicates, strangers } from './finding.js';

const BASICS = ['title', 'track', 'division', 'organisation', 'members'];

/** What a no opens to correction exists, and the reasons of a question have different codes. */
export function checklistFindings({ checklist, form, documents }: EditionPlan): Finding[] {
  const known = [
    ...BASICS,
    ...form.sections.flatMap(({ fields }) => fields.map(({ key }) => key)),
    ...documents.map(({ code }) => `documents.${code}`),
  ];
  return checklist.flatMap(({ fields = [], reasons = [] }, index) => [
    ...strangers(fields, known, (at) => `checklist.${index}.fields.${at}`),
    ...duplicates(
      reasons.map(({ code }) => code),
      (at) => `checklist.${index}.reasons.${at}.code`,
    ),
  ]);
}
