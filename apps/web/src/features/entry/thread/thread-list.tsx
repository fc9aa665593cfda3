import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { useListState } from '../../../lib/list-state.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ListFilter, ListTools } from '../../../ui/list-tools.js';
import { Loaded } from '../../../ui/loaded.js';
import { Pager } from '../../../ui/pager.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type ThreadCard, useThreads } from '../api/thread.js';
import styles from './thread.module.css';

/** The threads of an edition, those that wait for an answer first. */
export function ThreadList({ editionId, base }: { editionId: string; base: string }) {
  const { t } = useTranslation('inbox');
  const list = useListState();
  const { q, page, pageSize } = list;
  const threads = useThreads(editionId, { q, side: list.filter('side'), page, pageSize });
  const columns = useColumns(base);
  const sides = [
    { value: 'team', label: t('threads.waiting') },
    { value: 'desk', label: t('threads.answered') },
  ];
  return (
    <>
      <ListTools list={list} label={t('threads.search')}>
        <ListFilter list={list} name="side" label={t('threads.state')} options={sides} />
      </ListTools>
      <Loaded query={threads}>
        {(part) => (
          <>
            <DataList
              caption={t('threads.title')}
              columns={columns}
              rows={part.items}
              rowKey={(row) => row.entryId}
              stale={threads.isPlaceholderData}
              empty={
                <EmptyState icon="mail" title={t('threads.empty')}>
                  {t('threads.empty-hint')}
                </EmptyState>
              }
            />
            <Pager list={list} total={part.total} />
          </>
        )}
      </Loaded>
    </>
  );
}

function useColumns(base: string): Column<ThreadCard>[] {
  const { t } = useTranslation('inbox');
  const dates = useDates();
  return [
    {
      key: 'entry',
      title: t('threads.entry'),
      lead: true,
      render: (row) => (
        <Link to={`${base}/${row.entryId}`}>
          {row.title ? `${row.number} ${row.title}` : t('threads.draft', { name: row.leadName })}
        </Link>
      ),
    },
    { key: 'lead', title: t('threads.lead'), render: (row) => row.leadName },
    { key: 'last', title: t('threads.last'), render: (row) => <span className={styles.last}>{row.lastWords}</span> },
    {
      key: 'state',
      title: t('threads.state'),
      render: (row) => (
        <StateTag tone={row.lastSide === 'team' ? 'warning' : 'neutral'}>
          {t(row.lastSide === 'team' ? 'threads.waiting' : 'threads.answered')}
        </StateTag>
      ),
    },
    { key: 'at', title: t('threads.at'), render: (row) => dates.instant(row.lastAt) },
  ];
}
