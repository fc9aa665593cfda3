import { useTranslation } from 'react-i18next';
import type { Field } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import type { Column } from './row-list.js';

const MEMBER = ['name', 'role', 'unit', 'contribution'] as const;

/** What the rows of a part consist of; null for a part without rows. */
export function useColumns(path: string, field: Field | undefined): Column[] | null {
  const { t } = useTranslation('revisions');
  const say = useSay();
  if (field?.columns) return field.columns.map(({ label, ...column }) => ({ ...column, label: say(label) }));
  if (path === 'members') return MEMBER.map((key) => ({ key, kind: 'text', label: t(`column.${key}`) }));
  if (path !== 'organisation') return null;
  return [
    { key: 'name', kind: 'text', label: t('column.name') },
    { key: 'uscc', kind: 'text', label: t('column.uscc') },
    { key: 'region', kind: 'region', label: t('column.region') },
  ];
}
