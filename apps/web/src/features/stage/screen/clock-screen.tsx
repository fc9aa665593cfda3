import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import type { Screen } from '../api/screen.js';
import { TurnClock } from '../clock/turn-clock.js';
import styles from './screen.module.css';

/** The clock alone, for a team's phone. */
export function ClockScreen({ screen, lost }: { screen: Screen; lost: boolean }) {
  const { t } = useTranslation('stage');
  const say = useSay();
  const { turn, next } = screen;
  return (
    <main id="main" tabIndex={-1} className={`${styles.hall} ${styles.phone}`}>
      <header className={styles.head}>
        <h1 className={styles.edition}>{say(screen.round)}</h1>
        {screen.rehearsal && <strong className={styles.badge}>{t('rehearsal.badge')}</strong>}
      </header>
      <div className={styles.middle}>
        {turn && (
          <>
            <p className={styles.number}>{t('place', { position: turn.position })}</p>
            <p className={styles.title}>{turn.entry.title}</p>
          </>
        )}
        {turn?.clock ? (
          <TurnClock clock={turn.clock} look="hall" />
        ) : (
          <p className={styles.state}>{turn ? t(`states.${turn.state}`) : t('screen.soon')}</p>
        )}
      </div>
      <footer className={styles.foot}>
        <span>{next && t('screen.next', { position: next.position, title: next.entry.title })}</span>
        <span className={styles.quiet} role="status">
          {lost && t('screen.reconnecting')}
        </span>
      </footer>
    </main>
  );
}
