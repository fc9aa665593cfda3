import type { TFunction } from 'i18next';
import type { Localised } from '#kernel';
import { nameOf, type ReviewRules } from './rules.js';

type Say = (text: Localised | undefined) => string;

/** What people call a part of an entry: a question, a document, or one of the basics. */
export function fieldName(rules: ReviewRules, key: string, say: Say, t: TFunction<'organiser'>): string {
  if (key.startsWith('documents.')) return nameOf(rules.documents, key.slice('documents.'.length), say);
  const field = rules.form.sections.flatMap(({ fields }) => fields).find((one) => one.key === key);
  return field ? say(field.label) : t(`review.field.${key}`);
}
