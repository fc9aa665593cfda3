import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';
import type { NoticeCard } from './api/notices.js';
import { NoticeState } from './notice-state.js';

interface NoticeListProps {
  notices: readonly NoticeCard[];
  /** Ids of those to come that would be written otherwise by now. */
  outdated?: readonly string[];
  /** What can be done with one; false: nothing. */
  actions?: (notice: NoticeCard) => ReactNode;
}

/** The notices of an edition, the newest first. */
export function NoticeList({ notices, outdated = [], actions }: NoticeListProps) {
  const { t } = useTranslation('notice');
  const dates = useDates();
  const say = useSay();
  const columns: Column<NoticeCard>[] = [
    {
      key: 'title',
      title: t('title'),
      lead: true,
      render: (one) => <Link to={`/notices/${one.id}`}>{say(one.title)}</Link>,
    },
    { key: 'number', title: t('number'), whole: true, render: (one) => say(one.number) },
    {
      key: 'state',
      title: t('state'),
      render: ({ id, state }) =>
        outdated.includes(id) ? <StateTag tone="danger">{t('outdated')}</StateTag> : <NoticeState state={state} />,
    },
    { key: 'starts', title: t('starts'), whole: true, render: (one) => dates.instant(one.startsAt) },
    {
      key: 'closes',
      title: t('closes'),
      whole: true,
      render: (one) => (one.kind === 'withdraws' ? '–' : dates.until(one.closesAt)),
    },
    ...(actions && notices.some((one) => Boolean(actions(one)))
      ? [{ key: 'actions', title: t('actions'), render: actions }]
      : []),
  ];
  const empty = (
    <EmptyState icon="info" title={t('none')}>
      {t('none-hint')}
    </EmptyState>
  );
  return <DataList caption={t('list')} columns={columns} rows={notices} rowKey={({ id }) => id} empty={empty} />;
}
