import { useTranslation } from 'react-i18next';
import type { ListState } from '../../lib/list-state.js';
import type { EntriesView } from './api/entries.js';
import styles from './state-filter.module.css';

const ORDER = ['submitted', 'in_review', 'returned', 'admitted', 'refused', 'withdrawn', 'disqualified'] as const;
const ALWAYS: readonly string[] = ['submitted', 'in_review', 'returned', 'admitted'];

/** The states entries stand in, with their numbers; one press shows only those. */
export function StateFilter({ list, states }: { list: ListState; states: EntriesView['states'] }) {
  const { t } = useTranslation('organiser');
  const count = (state: string) => states.find((one) => one.state === state)?.count ?? 0;
  const all = states.reduce((sum, one) => sum + one.count, 0);
  const shown = ORDER.filter((state) => ALWAYS.includes(state) || count(state) > 0 || list.filter('state') === state);
  return (
    <div className={styles.states} role="group" aria-label={t('entries.by-state')}>
      {['', ...shown].map((state) => (
        <button
          key={state}
          type="button"
          className={styles.state}
          data-none={state !== '' && count(state) === 0}
          aria-pressed={list.filter('state') === state}
          onClick={() => list.change({ state })}
        >
          {state ? t(`common:entry.states.${state}`) : t('common:list.all')}
          <b>{state ? count(state) : all}</b>
        </button>
      ))}
    </div>
  );
}
