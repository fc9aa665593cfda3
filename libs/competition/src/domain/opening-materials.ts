import type { EditionPlan } from './edition-plan.js';
import { findingIf } from './finding.js';
import type { Opening, OpeningFinding } from './opening.js';

/**
 * What a round needs of its teams reaches nobody when the round names no stage by whose end it is due, when that stage
 * is over before anybody can have advanced, and when it is the first round, into which nobody advances.
 */
export function materialsOpening(opening: Opening): OpeningFinding[] {
  const { plan, milestones } = opening;
  const found = plan.rounds.flatMap(({ code, materials }, index) => {
    const parts = partsFrom(plan, code);
    const [first] = parts;
    if (first === undefined) return [];
    const params = { round: code, count: parts.length };
    if (index === 0) return findingIf(true, first, 'materials-of-first-round', params);
    const path = `rounds.${index}.materials`;
    if (materials === undefined) return findingIf(true, path, 'materials-not-called', params);
    const before = plan.rounds[index - 1]?.milestone ?? '';
    const [due, over] = [milestones[materials]?.endsAt, milestones[before]?.endsAt];
    const early = due !== undefined && over !== undefined && due <= over;
    return findingIf(early, path, 'materials-due-early', { ...params, milestone: materials, before });
  });
  return found.map((one) => ({ ...one, blocking: false }));
}

/** Where the questions and files stand that are needed from a round on. */
function partsFrom({ form, documents }: Pick<EditionPlan, 'form' | 'documents'>, round: string): string[] {
  const questions = form.sections.flatMap(({ fields }, section) =>
    fields.map(({ requiredFrom }, at) => ({ requiredFrom, path: `form.sections.${section}.fields.${at}` })),
  );
  const files = documents.map(({ requiredFrom }, at) => ({ requiredFrom, path: `documents.${at}` }));
  return [...questions, ...files].flatMap(({ requiredFrom, path }) => (requiredFrom === round ? [path] : []));
}
