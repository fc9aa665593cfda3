import { useTranslation } from 'react-i18next';
import type { ListState } from '../../lib/list-state.js';
import { ListFilter, ListTools } from '../../ui/list-tools.js';
import { RELATIONS } from './relations.js';

/** Search, and what the list is narrowed by beside its groups. */
export function ConflictFilters({ list }: { list: ListState }) {
  const { t } = useTranslation('conflicts');
  const relations = RELATIONS.map((value) => ({ value, label: t(`relations.${value}`) }));
  const people = ['judge', 'staff'].map((value) => ({ value, label: t(`who.${value}`) }));
  return (
    <ListTools list={list} label={t('search')}>
      <ListFilter list={list} name="relation" label={t('columns.why')} options={relations} />
      <ListFilter list={list} name="who" label={t('who.title')} options={people} />
    </ListTools>
  );
}
