import type { Finding } from '#kernel';
import type { EditionPlan } from './edition-plan.js';
import { findingIf } from './finding.js';

/** What can be stripped of the metadata that tells of its authors. */
const STRIPPED = ['application/pdf', 'image/jpeg', 'image/png'];

/** A blind round is marked by nothing that has no blind form; what a criterion reads exists; blind files can be stripped. */
export function blindFindings(plan: EditionPlan): Finding[] {
  const unstripped = plan.documents.flatMap(({ blind, mediaTypes }, index) =>
    findingIf(
      blind === true && !mediaTypes.every((type) => STRIPPED.includes(type)),
      `documents.${index}.blind`,
      'not-blind',
    ),
  );
  return [...unstripped, ...readFindings(plan)];
}

function readFindings(plan: EditionPlan): Finding[] {
  const shown = shownBlind(plan);
  return plan.rounds.flatMap((round, at) =>
    round.rubrics.flatMap(({ criteria }, rubric) =>
      criteria.flatMap(({ reads = [] }, criterion) =>
        reads.flatMap((value, index) => {
          const path = `rounds.${at}.rubrics.${rubric}.criteria.${criterion}.reads.${index}`;
          if (!shown.has(value)) return findingIf(true, path, 'unknown-code', { value });
          return findingIf(round.blind === true && !shown.get(value), path, 'not-blind', { value });
        }),
      ),
    ),
  );
}

/** Everything a criterion can read, and whether it has a blind form. */
function shownBlind({ form, documents }: EditionPlan): Map<string, boolean> {
  const fields = form.sections.flatMap((section) => section.fields);
  return new Map([
    ['members', false],
    ...fields.map(({ key, blindSafe }): [string, boolean] => [key, blindSafe]),
    ...documents.map(({ code, blind }): [string, boolean] => [`documents.${code}`, blind === true]),
  ]);
}
