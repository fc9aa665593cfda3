import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { fieldName } from '../field-name.js';
import type { ReviewRules } from '../rules.js';

/** The part of the entry's page that a place such as `members.2.phone` lies in. */
const partOf = (path: string): string => (path.startsWith('documents.') ? path : (path.split('.')[0] ?? path));

/** Where a part stands on the page. */
export const anchorOf = (path: string): string => `part-${partOf(path).replace('.', '-')}`;

/** Says what people call a place: the part, and in a table the row, counted from 1. */
export function usePartName(rules: ReviewRules): (path: string) => string {
  const { t } = useTranslation('organiser');
  const say = useSay();
  return (path) => {
    const name = fieldName(rules, partOf(path), say, t);
    const row = /^(?!documents\.)[^.]+\.(\d+)/.exec(path)?.[1];
    return row === undefined ? name : t('review:row', { name, number: Number(row) + 1 });
  };
}
