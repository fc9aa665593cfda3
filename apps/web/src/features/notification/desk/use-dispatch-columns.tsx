import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import type { Column } from '../../../ui/data-list.js';
import type { DispatchCard } from '../api/edition-outbox.js';
import { DispatchState } from './dispatch-state.js';

/** A message of the outbox in a table. */
export function useDispatchColumns(base: string): Column<DispatchCard>[] {
  const { t } = useTranslation('inbox');
  const dates = useDates();
  return [
    {
      key: 'subject',
      title: t('outbox.subject'),
      lead: true,
      render: (row) => <Link to={`${base}/${row.id}`}>{row.subject}</Link>,
    },
    { key: 'to', title: t('outbox.to'), render: (row) => row.to },
    { key: 'state', title: t('outbox.state'), render: (row) => <DispatchState state={row.state} /> },
    { key: 'at', title: t('outbox.at'), render: (row) => dates.instant(row.createdAt) },
  ];
}
