import type { EditionPlan } from '#competition';
import type { Why } from '../domain/find-relations.js';
import type { ConflictWhyView } from './conflict.view.js';

/** What a relation was found in as people read it: the question of the form by its title, which a key is not. */
export function withQuestion({ form }: EditionPlan, { field, ...why }: Why): ConflictWhyView {
  const question = form.sections.flatMap(({ fields }) => fields).find(({ key }) => key === field)?.label;
  return { ...why, ...(question && { question }) };
}
