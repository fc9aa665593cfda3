import { useTranslation } from 'react-i18next';
import type { ListState } from '../../lib/list-state.js';
import type { Conflicts } from './api/conflicts.js';
import styles from './conflicts.module.css';

const GROUPS = ['', 'open', 'blocking', 'asked', 'ended'] as const;

/** The groups of the list with their numbers; one press shows only those. */
export function GroupFilter({ list, counts }: { list: ListState; counts: Conflicts['counts'] }) {
  const { t } = useTranslation('conflicts');
  return (
    <div className={styles.groups} role="group" aria-label={t('groups.title')}>
      {GROUPS.map((group) => (
        <button
          key={group}
          type="button"
          className={styles.group}
          aria-pressed={list.filter('group') === group}
          onClick={() => list.change({ group })}
        >
          {t(`groups.${group || 'all'}`)}
          <b>{counts[group || 'all']}</b>
        </button>
      ))}
    </div>
  );
}
