import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { SkeletonText } from '../../ui/skeleton.js';
import { countEntries, type EntriesView } from './api/entries.js';
import styles from './entry-breakdown.module.css';
import type { Named } from './rules.js';

interface BreakdownProps {
  editionId: string;
  tracks: readonly Named[];
  divisions: readonly Named[];
}

/** Entries by track and by division: handed in, and admitted of those. */
export function EntryBreakdown({ editionId, tracks, divisions }: BreakdownProps) {
  const { t } = useTranslation('organiser');
  return (
    <div className={styles.parts}>
      <Part title={t('entries.track')} editionId={editionId} name="track" list={tracks} />
      <Part title={t('entries.division')} editionId={editionId} name="division" list={divisions} />
    </div>
  );
}

interface PartProps {
  title: string;
  editionId: string;
  name: 'track' | 'division';
  list: readonly Named[];
}

function Part({ title, editionId, name, list }: PartProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const counts = useQueries({ queries: list.map(({ code }) => countEntries(editionId, { [name]: code })) });
  if (counts.some(({ data }) => !data)) return <SkeletonText lines={list.length} />;
  const lines = list.map((one, index) => ({ ...one, ...countsOf(counts[index]?.data) }));
  const most = Math.max(1, ...lines.map(({ all }) => all));
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('overview.handed-in')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ code, name: label, all, admitted }) => (
          <tr key={code}>
            <th scope="row">{say(label)}</th>
            <td>
              <span className={styles.bar} aria-hidden="true">
                <span className={styles.all} style={{ width: `${(all / most) * 100}%` }}>
                  <span className={styles.admitted} style={{ width: `${all === 0 ? 0 : (admitted / all) * 100}%` }} />
                </span>
              </span>
              <span className={styles.figures}>{t('overview.admitted-of', { admitted, count: all })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function countsOf(view: EntriesView | undefined) {
  const states = view?.states ?? [];
  return {
    all: states.reduce((sum, { count }) => sum + count, 0),
    admitted: states.find(({ state }) => state === 'admitted')?.count ?? 0,
  };
}
