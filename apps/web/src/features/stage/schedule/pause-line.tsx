import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScheduleView } from '../api/schedule.js';
import styles from './schedule.module.css';
import type { WorkingPlan } from './use-plan.js';
import { pausedAfter, type Plan } from './working-plan.js';

interface PauseLineProps {
  view: ScheduleView;
  working: WorkingPlan;
  session: Plan['sessions'][number];
  after: number;
}

/** A pause between turns; how long it is can be typed. */
export function PauseLine({ view, working, session, after }: PauseLineProps) {
  const { t } = useTranslation('schedule');
  const { plan, change } = working;
  const pause = session.pauses.find((one) => one.after === after);
  const [typed, setTyped] = useState<string | null>(null);
  if (!pause || !session.id) return null;
  const { id } = session;
  const keep = () => {
    const minutes = Number(typed);
    if (typed !== null && Number.isInteger(minutes) && minutes >= 1 && minutes <= 240) {
      change(pausedAfter(plan, id, { ...pause, minutes }));
    }
    setTyped(null);
  };
  return (
    <p className={styles.pause}>
      <span>{pause.label || t('pause.usual')}</span>
      {view.can.plan ? (
        <>
          <input
            className={styles.minutes}
            inputMode="numeric"
            aria-label={t('pause.minutes', { after })}
            value={typed ?? pause.minutes}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={keep}
          />
          <span>{t('pause.unit')}</span>
          <button
            type="button"
            className={styles.tool}
            onClick={() => change(pausedAfter(plan, id, { ...pause, minutes: 0 }))}
          >
            {t('pause.out')}
          </button>
        </>
      ) : (
        <span>{t('pause.length', { minutes: pause.minutes })}</span>
      )}
    </p>
  );
}
