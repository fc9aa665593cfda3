import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../../lib/clock.js';
import type { Clock } from '../api/console.js';
import styles from './turn-clock.module.css';
import { leftOf, timeText, urgencyOf } from './turn-time.js';

interface TurnClockProps {
  clock: Clock;
  /** `hall`: as large as the screen allows; `line`: beside something else. */
  look?: 'desk' | 'hall' | 'line';
  ringing?: boolean;
}

/** The time left of a pitch or of the questions, by the server's clock; colour only repeats what figures and words say. */
export function TurnClock({ clock, look = 'desk', ringing = false }: TurnClockProps) {
  const { t } = useTranslation('stage');
  const left = leftOf(clock, useServerNow(250));
  const urgency = urgencyOf(left);
  const words = [
    t(`phases.${clock.phase}`),
    clock.runningSince ? null : t('clock.still'),
    urgency === 'over' ? t('clock.over') : null,
  ];
  return (
    <div className={[styles.clock, styles[look], styles[urgency], ringing && styles.ringing].filter(Boolean).join(' ')}>
      <p className={styles.words}>{words.filter(Boolean).join(' · ')}</p>
      <p className={styles.time} role="timer">
        {timeText(left)}
      </p>
      {look !== 'line' && (
        <p className={styles.bell} role="status">
          {ringing && t('clock.bell')}
        </p>
      )}
    </div>
  );
}
