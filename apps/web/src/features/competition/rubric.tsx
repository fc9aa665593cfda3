import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Icon } from '../../ui/icon.js';
import type { Category, FrontRound } from './api/front.js';
import styles from './judging.module.css';

interface RubricProps {
  rubric: FrontRound['rubrics'][number];
  divisions: readonly Category[];
  /** The round's only score sheet: it needs no division in its name. */
  alone: boolean;
}

/** A score sheet: each criterion with its points, as a bar and in figures. */
export function Rubric({ rubric, divisions, alone }: RubricProps) {
  const { t } = useTranslation('public');
  const say = useSay();
  const names = divisions.filter((one) => rubric.divisions.includes(one.code)).map((one) => say(one.name));
  return (
    <details className={styles.rubric}>
      <summary>
        {t('judging.rubric')}
        {!alone && <span className={styles.for}>{names.join(' / ')}</span>}
        <Icon name="down" size={18} />
      </summary>
      <ul>
        {rubric.criteria.map((criterion) => (
          <li key={criterion.code}>
            <span>{say(criterion.name)}</span>
            <span className={styles.points}>{t('judging.points', { count: criterion.max })}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${Math.min(100, criterion.max * 2.5)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
