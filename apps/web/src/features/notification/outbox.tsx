import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { type ListState, useListState } from '../../lib/list-state.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ListTools } from '../../ui/list-tools.js';
import { Loaded } from '../../ui/loaded.js';
import { Pager } from '../../ui/pager.js';
import { StateTag } from '../../ui/state-tag.js';
import { type OutboxCard, useOutbox } from './api/outbox.js';

const TONES = { queued: 'neutral', sent: 'success', failed: 'danger', kept: 'brand' } as const;

/** All mail the portal wrote, for demonstrations and machines without a mail server. */
export function Outbox() {
  const { t } = useTranslation('account');
  const list = useListState();
  const outbox = useOutbox(list.q, list.page, list.pageSize);
  return (
    <>
      <ListTools list={list} label={t('outbox.search')} />
      <Loaded query={outbox}>
        {(page) => (
          <>
            <Messages rows={page.items} stale={outbox.isPlaceholderData} list={list} />
            <Pager list={list} total={page.total} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Messages({ rows, stale, list }: { rows: OutboxCard[]; stale: boolean; list: ListState }) {
  const { t } = useTranslation('account');
  const dates = useDates();
  const columns: Column<OutboxCard>[] = [
    {
      key: 'subject',
      title: t('outbox.subject'),
      lead: true,
      render: (row) => <Link to={`/outbox/${row.id}`}>{row.subject}</Link>,
    },
    { key: 'to', title: t('outbox.to'), render: (row) => row.to },
    {
      key: 'state',
      title: t('outbox.state'),
      render: (row) => <StateTag tone={TONES[row.state]}>{t(`outbox.${row.state}`)}</StateTag>,
    },
    { key: 'at', title: t('outbox.at'), render: (row) => dates.instant(row.createdAt) },
  ];
  const empty = (
    <EmptyState icon="mail" title={t(list.q ? 'outbox.nothing' : 'outbox.empty')}>
      {t(list.q ? 'outbox.nothing-hint' : 'outbox.empty-hint')}
    </EmptyState>
  );
  return (
    <DataList
      caption={t('outbox.title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      stale={stale}
      empty={empty}
    />
  );
}
