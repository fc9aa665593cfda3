import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';
import type { QueueLine } from './api/entries.js';
import styles from './entry-table.module.css';
import { EntryStateTag } from './entry-state.js';
import { ChooseAll, ChooseOne } from './review/choose-entry.js';
import { useQueueSearch } from './review/queue-steps.js';
import { nameOf, type ReviewRules } from './rules.js';

interface EntryTableProps {
  rows: readonly QueueLine[];
  rules: ReviewRules;
  base: string;
  stale: boolean;
  /** Something is filtered away. */
  filtered: boolean;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

/** Entries one below the other; the title leads to the entry's page. */
export function EntryTable({ rows, rules, base, stale, filtered, chosen, onChoose }: EntryTableProps) {
  const { t } = useTranslation('organiser');
  const choose: Column<QueueLine> = {
    key: 'choose',
    title: t('review:queue.choose'),
    render: (row) => <ChooseOne row={row} chosen={chosen} onChoose={onChoose} />,
  };
  const columns = [choose, ...useColumns(rules, base)];
  const empty = (
    <EmptyState icon={filtered ? 'search' : 'file'} title={t(filtered ? 'entries.nothing' : 'entries.none')}>
      {t(filtered ? 'entries.nothing-hint' : 'entries.none-hint')}
    </EmptyState>
  );
  return (
    <>
      {rows.length > 0 && <ChooseAll rows={rows} chosen={chosen} onChoose={onChoose} />}
      <DataList
        caption={t('entries.title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        stale={stale}
        empty={empty}
      />
    </>
  );
}

function useColumns(rules: ReviewRules, base: string): Column<QueueLine>[] {
  const search = useQueueSearch();
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const say = useSay();
  return [
    {
      key: 'title',
      title: t('entries.project'),
      lead: true,
      render: (row) => (
        <>
          <Link to={`${base}/${row.id}${search}`}>{row.title}</Link>
          <span className={styles.from}>
            <span className={styles.number}>{row.number}</span> · {row.organisationName} · {row.leadName}
          </span>
        </>
      ),
    },
    {
      key: 'track',
      title: t('entries.track'),
      render: (row) => (
        <span className={styles.track}>
          {nameOf(rules.tracks, row.track, say)}
          <span className={styles.from}>{nameOf(rules.divisions, row.division, say)}</span>
        </span>
      ),
    },
    { key: 'state', title: t('entries.state'), render: (row) => <Tags row={row} /> },
    { key: 'reviewer', title: t('review:reviewer.title'), render: (row) => row.reviewerName ?? '–' },
    {
      key: 'submitted',
      title: t('entries.submitted'),
      render: (row) => (row.submittedAt ? <span className={styles.date}>{dates.monthDay(row.submittedAt)}</span> : '–'),
    },
  ];
}

function Tags({ row }: { row: QueueLine }) {
  const { t } = useTranslation('organiser');
  const { eligibility, findings, blocking, overdue, proposal, materials } = row;
  return (
    <span className={styles.tags}>
      <EntryStateTag state={row.state} waits={row.waitsUntil !== null} />
      {proposal && <StateTag tone="warning">{t(`review:queue.proposal.${proposal}`)}</StateTag>}
      {materials && (
        <StateTag tone={materials === 'awaited' ? 'warning' : 'success'}>
          {t(`review:queue.materials.${materials}`)}
        </StateTag>
      )}
      {overdue && <StateTag tone="danger">{t('review:queue.overdue')}</StateTag>}
      {eligibility && eligibility !== 'eligible' && (
        <StateTag tone="warning">{t(`review.eligibility.${eligibility}`)}</StateTag>
      )}
      {findings > 0 && (
        <StateTag tone={blocking > 0 ? 'danger' : 'neutral'}>
          {t('review:queue.finding-count', { count: findings })}
        </StateTag>
      )}
    </span>
  );
}
