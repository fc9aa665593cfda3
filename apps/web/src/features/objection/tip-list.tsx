import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { type Column, DataList } from '../../ui/data-list.js';
import type { Tip } from './api/desk.js';

/** What was told without a name: leads with notice, line and time, and nothing to be done by a date. */
export function TipList({ tips }: { tips: readonly Tip[] }) {
  const { t } = useTranslation('objection');
  const dates = useDates();
  const say = useSay();
  const columns: Column<Tip>[] = [
    { key: 'words', title: t('tip.words'), lead: true, render: ({ words }) => words },
    {
      key: 'target',
      title: t('tip.target'),
      render: ({ target }) =>
        target
          ? [target.number, target.title, target.award && say(target.award)].filter(Boolean).join(' ')
          : t('whole'),
    },
    {
      key: 'notice',
      title: t('notice'),
      render: ({ notice }) => <Link to={`/notices/${notice.id}`}>{say(notice.number)}</Link>,
    },
    { key: 'received', title: t('received'), whole: true, render: (one) => dates.instant(one.receivedAt) },
  ];
  return <DataList caption={t('tips')} columns={columns} rows={tips} rowKey={({ id }) => id} empty={null} />;
}
