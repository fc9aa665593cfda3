import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';
import type { EntryCard } from './api/my-entries.js';
import styles from './entry-table.module.css';
import { EntryStateTag } from './entry-state.js';
import { nameOf, type ReviewRules } from './rules.js';

interface EntryTableProps {
  rows: readonly EntryCard[];
  rules: ReviewRules;
  base: string;
  stale: boolean;
  /** Something is filtered away. */
  filtered: boolean;
}

/** Entries one below the other; the title leads to the entry's page. */
export function EntryTable({ rows, rules, base, stale, filtered }: EntryTableProps) {
  const { t } = useTranslation('organiser');
  const columns = useColumns(rules, base);
  const empty = (
    <EmptyState icon={filtered ? 'search' : 'file'} title={t(filtered ? 'entries.nothing' : 'entries.none')}>
      {t(filtered ? 'entries.nothing-hint' : 'entries.none-hint')}
    </EmptyState>
  );
  return (
    <DataList
      caption={t('entries.title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      stale={stale}
      empty={empty}
    />
  );
}

function useColumns(rules: ReviewRules, base: string): Column<EntryCard>[] {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const say = useSay();
  return [
    { key: 'number', title: t('entries.number'), render: (row) => <span className={styles.number}>{row.number}</span> },
    {
      key: 'title',
      title: t('entries.project'),
      lead: true,
      render: (row) => (
        <>
          <Link to={`${base}/${row.id}`}>{row.title}</Link>
          <span className={styles.from}>{row.organisationName}</span>
        </>
      ),
    },
    { key: 'track', title: t('entries.track'), render: (row) => nameOf(rules.tracks, row.track, say) },
    { key: 'division', title: t('entries.division'), render: (row) => nameOf(rules.divisions, row.division, say) },
    {
      key: 'state',
      title: t('entries.state'),
      render: (row) => (
        <span className={styles.tags}>
          <EntryStateTag state={row.state} />
          {row.eligibility && row.eligibility !== 'eligible' && (
            <StateTag tone="warning">{t(`review.eligibility.${row.eligibility}`)}</StateTag>
          )}
        </span>
      ),
    },
    {
      key: 'submitted',
      title: t('entries.submitted'),
      render: (row) => (row.submittedAt ? <span className={styles.date}>{dates.monthDay(row.submittedAt)}</span> : '–'),
    },
  ];
}
