import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import type { ScheduleView } from '../api/schedule.js';
import styles from './schedule.module.css';
import type { Plan } from './working-plan.js';

interface SessionSelectProps {
  view: ScheduleView;
  label: string;
  sessions: Plan['sessions'];
  onChoose: (sessionId: string) => void;
}

/** Puts something into a sitting at once, as soon as one is chosen. */
export function SessionSelect({ view, label, sessions, onChoose }: SessionSelectProps) {
  const { t } = useTranslation('schedule');
  const dates = useDates();
  return (
    <select
      className={styles.select}
      aria-label={label}
      value=""
      onChange={({ target }) => target.value && onChoose(target.value)}
    >
      <option value="">{t('unplaced.choose')}</option>
      {sessions.map(({ id, startsAt, room, kind }) => (
        <option key={id} value={id ?? ''} disabled={!id}>
          {[
            `${dates.monthDay(startsAt)} ${dates.time(startsAt)}`,
            ...(view.rooms > 1 ? [t('session.room', { room })] : []),
            ...(kind === 'rehearsal' ? [t('session.kind-rehearsal')] : []),
          ].join(' ')}
        </option>
      ))}
    </select>
  );
}
