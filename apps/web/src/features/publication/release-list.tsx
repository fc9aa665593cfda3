import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';
import type { StaffRelease } from './api/releases.js';
import styles from './release-list.module.css';

const TONES = { current: 'success', superseded: 'neutral', prepared: 'neutral', scheduled: 'warning' } as const;

/** What was published, release by release; superseded ones stay readable. */
export function ReleaseList({ slug, releases }: { slug: string; releases: readonly StaffRelease[] }) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const columns: Column<StaffRelease>[] = [
    {
      key: 'no',
      title: t('results.release'),
      lead: true,
      render: ({ no, state }) =>
        no === null || state === 'scheduled' ? (
          t('results.unnumbered')
        ) : (
          <Link to={`/editions/${slug}/results/${no}`}>{t('results.number', { number: no })}</Link>
        ),
    },
    {
      key: 'state',
      title: t('results.state'),
      render: ({ state }) => <StateTag tone={TONES[state]}>{t(`results.states.${state}`)}</StateTag>,
    },
    { key: 'note', title: t('results.note'), render: (one) => one.note },
    {
      key: 'at',
      title: t('results.at'),
      render: ({ publishedAt }) => (publishedAt ? dates.instant(publishedAt) : '–'),
    },
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
