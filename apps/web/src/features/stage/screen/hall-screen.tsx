import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import type { Screen } from '../api/screen.js';
import { useBells, useBellSound } from '../clock/bell.js';
import { TurnClock } from '../clock/turn-clock.js';
import styles from './screen.module.css';
import { RevealCard } from './reveal-card.js';

interface HallScreenProps {
  screen: Screen;
  lost: boolean;
}

/** The big screen: the entry and its clock, how many sheets are in, who comes next; or the step of a reveal. */
export function HallScreen({ screen, lost }: HallScreenProps) {
  const { t } = useTranslation('stage');
  const say = useSay();
  const sound = useBellSound();
  const strokes = useBells(screen.turn?.clock ?? null, screen.bells, sound.ring);
  if (screen.dark) return <main id="main" tabIndex={-1} className={styles.hall} aria-label={t('screen.dark')} />;
  return (
    <main id="main" tabIndex={-1} className={styles.hall}>
      <header className={styles.head}>
        <h1 className={styles.edition}>{say(screen.edition)}</h1>
        <p className={styles.round}>
          {say(screen.round)} {screen.rehearsal && <strong className={styles.badge}>{t('rehearsal.badge')}</strong>}
        </p>
      </header>
      {screen.reveal ? <RevealCard step={screen.reveal} /> : <Stage screen={screen} strokes={strokes} />}
      <footer className={styles.foot}>
        <span>{screen.reveal ? '' : <NextLine screen={screen} />}</span>
        <span className={styles.quiet} role="status">
          {lost && t('screen.reconnecting')}
        </span>
        <button type="button" className={styles.sound} aria-pressed={sound.on} onClick={sound.allow}>
          {t(sound.on ? 'bells.silence' : 'bells.sound')}
        </button>
      </footer>
    </main>
  );
}

function Stage({ screen: { turn, venue, turns }, strokes }: { screen: Screen; strokes: number }) {
  const { t } = useTranslation('stage');
  if (!turn) {
    return (
      <div className={styles.middle}>
        <p className={styles.title}>{t('screen.soon')}</p>
        <p className={styles.organisation}>
          {[venue, t('screen.turns', { count: turns })].filter(Boolean).join(' · ')}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.middle}>
      <p className={styles.number}>
        {t('place', { position: turn.position })} · {turn.entry.number}
      </p>
      <p className={styles.title}>{turn.entry.title}</p>
      <p className={styles.organisation}>{turn.entry.organisation}</p>
      {turn.clock && turn.state !== 'ended' ? (
        <TurnClock clock={turn.clock} look="hall" ringing={strokes > 0} />
      ) : (
        turn.shown === null && (
          <p className={styles.state}>
            {t(`screen.${turn.state === 'ended' ? 'ended' : turn.state === 'absent' ? 'absent' : 'called'}`)}
          </p>
        )
      )}
      {turn.shown !== null ? (
        <p className={styles.value}>
          {t('screen.result')} <b>{turn.shown}</b>
        </p>
      ) : (
        turn.count && <p className={styles.count}>{t('count', { ...turn.count })}</p>
      )}
    </div>
  );
}

function NextLine({ screen: { next } }: { screen: Screen }) {
  const { t } = useTranslation('stage');
  return next ? t('screen.next', { position: next.position, title: next.entry.title }) : null;
}
