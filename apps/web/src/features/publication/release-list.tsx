import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';
import type { ReleaseCard } from './api/releases.js';
import styles from './release-list.module.css';

/** What was published, release by release; superseded ones stay readable. */
export function ReleaseList({ releases }: { releases: readonly ReleaseCard[] }) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const columns: Column<ReleaseCard>[] = [
    {
      key: 'no',
      title: t('results.release'),
      lead: true,
      render: (one) =>
        one.no === null ? (
          t('results.unnumbered')
        ) : (
          <Link to={`/releases/${one.id}`}>{t('results.number', { number: one.no })}</Link>
        ),
    },
    {
      key: 'state',
      title: t('results.state'),
      render: (one) => (
        <StateTag tone={one.state === 'current' ? 'success' : 'neutral'}>{t(`results.states.${one.state}`)}</StateTag>
      ),
    },
    { key: 'note', title: t('results.note'), render: (one) => one.note },
    { key: 'at', title: t('results.at'), render: (one) => (one.publishedAt ? dates.instant(one.publishedAt) : '–') },
    { key: 'hash', title: t('results.hash'), render: (one) => <code className={styles.hash}>{one.hash}</code> },
  ];
  const empty = (
    <EmptyState icon="prize" title={t('results.none')}>
      {t('results.none-hint')}
    </EmptyState>
  );
  return (
    <DataList
      caption={t('results.releases')}
      columns={columns}
      rows={releases}
      rowKey={(one) => one.id}
      empty={empty}
    />
  );
}
