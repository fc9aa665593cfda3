import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import type { RevealStep } from '../api/reveal.js';
import styles from './screen.module.css';

/** One step of a reveal as the hall sees it. The newest name stands out. */
export function RevealCard({ step }: { step: RevealStep }) {
  const { t } = useTranslation('stage');
  const say = useSay();
  const board = step.kind === 'board';
  const heading = step.prize
    ? say(step.prize)
    : t(board ? 'reveal.board' : step.kind === 'opening' ? 'reveal.opening' : 'reveal.rank');
  return (
    <div className={styles.middle}>
      <p className={styles.prize}>{heading}</p>
      <ol className={board ? styles.board : styles.names}>
        {step.entries.map((entry, at) => (
          <li key={entry.entryId} className={!board && at === step.entries.length - 1 ? styles.newest : undefined}>
            {(board || !step.prize) && <span className={styles.rank}>{t('reveal.place', { rank: entry.rank })}</span>}
            <span className={styles.named}>
              <b>{entry.title}</b>
              <span>{entry.organisation}</span>
            </span>
            {entry.shown !== null && <span className={styles.points}>{entry.shown}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
