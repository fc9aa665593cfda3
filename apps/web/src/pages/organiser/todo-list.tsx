import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Icon } from '../../ui/icon.js';
import { StateTag } from '../../ui/state-tag.js';
import type { Todo } from './todo.js';
import styles from './todo-list.module.css';

const TONES = { now: 'warning', soon: 'brand', wait: 'neutral' } as const;

/** What waits, each leading to where it is done. */
export function TodoList({ todos, base }: { todos: readonly Todo[]; base: string }) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const say = useSay();
  if (todos.length === 0) return <p>{t('overview.nothing')}</p>;
  return (
    <ul className={styles.todos}>
      {todos.map(({ key, tone, to, count, round }) => (
        <li key={`${key} ${to}`}>
          <Link to={`${base}${to}`}>
            <StateTag tone={TONES[tone]}>{t(`overview.tones.${tone}`)}</StateTag>
            <span className={styles.text}>
              {t(`overview.todo.${key}`, {
                count,
                round: round && say(round.name),
                from: round && dates.instant(round.startsAt),
                until: round && dates.until(round.endsAt),
                submitted: round?.progress.submitted,
                assignments: round?.progress.assignments,
              })}
            </span>
            <Icon name="arrow" size={18} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
