import { useTranslation } from 'react-i18next';
import type { ListState } from '../../../lib/list-state.js';
import type { EntriesView } from '../api/entries.js';
import styles from '../state-filter.module.css';

/** The desk's usual questions, each as filters of the address. */
const VIEWS = [
  ['mine', { reviewer: 'me' }],
  ['unassigned', { reviewer: 'none' }],
  ['blocking', { findings: 'blocking' }],
  ['corrected', { view: 'corrected' }],
  ['toConfirm', { view: 'to-confirm' }],
  ['overdue', { view: 'overdue' }],
  ['waiting', { view: 'waiting' }],
  ['materials', { view: 'materials' }],
  ['changes', { view: 'changes' }],
  ['consents', { view: 'consents' }],
] as const;
const NOTHING = { reviewer: '', findings: '', view: '' };

/** What waits, by the desk's usual questions, with numbers; one press shows only that. */
export function QueueViews({ list, counts }: { list: ListState; counts: EntriesView['counts'] }) {
  const { t } = useTranslation('review');
  return (
    <div className={styles.states} role="group" aria-label={t('queue.views')}>
      {VIEWS.map(([name, filters]) => {
        const on = Object.entries(filters).every(([key, value]) => list.filter(key) === value);
        return (
          <button
            key={name}
            type="button"
            className={styles.state}
            data-none={counts[name] === 0}
            aria-pressed={on}
            onClick={() => list.change(on ? NOTHING : { ...NOTHING, ...filters })}
          >
            {t(`queue.view.${name}`)}
            <b>{counts[name]}</b>
          </button>
        );
      })}
    </div>
  );
}
