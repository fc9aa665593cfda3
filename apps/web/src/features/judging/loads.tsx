import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/loaded.js';
import { useProgress } from './api/progress.js';
import styles from './round.module.css';

/** How many entries each judge got. */
export function Loads({ roundId }: { roundId: string }) {
  const { t } = useTranslation('organiser');
  return (
    <Loaded query={useProgress(roundId, false)}>
      {({ judges }) => {
        const most = Math.max(1, ...judges.map(({ assigned }) => assigned));
        return (
          <figure>
            <figcaption className={styles.caption}>{t('round.loads')}</figcaption>
            <ul className={styles.loads}>
              {judges
                .toSorted((a, b) => b.assigned - a.assigned)
                .map((judge) => (
                  <li key={judge.judgeId}>
                    <span>{judge.name}</span>
                    <span className={styles.load} aria-hidden="true">
                      <span style={{ width: `${(judge.assigned / most) * 100}%` }} />
                    </span>
                    <b>{judge.assigned}</b>
                  </li>
                ))}
            </ul>
          </figure>
        );
      }}
    </Loaded>
  );
}
