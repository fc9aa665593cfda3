import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Card } from '../../../ui/card.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { ScheduleView } from '../api/schedule.js';
import styles from './schedule.module.css';

/** What is possible and should be looked at. */
export function WarningsCard({ view }: { view: ScheduleView }) {
  const { t } = useTranslation('schedule');
  const dates = useDates();
  const { warnings, sessions, rule } = view;
  if (warnings.length === 0) return null;
  const at = (id: string) => {
    const session = sessions.find((one) => one.id === id);
    return session ? `${dates.monthDay(session.startsAt)} ${dates.time(session.startsAt)}` : t('warning.elsewhere');
  };
  return (
    <Card title={t('warning.title')} aside={<StateTag tone="warning">{warnings.length}</StateTag>}>
      <ul className={styles.warnings}>
        {warnings.map(({ code, sessionId, otherId, judge, number, count }, index) => (
          <li key={index}>
            {t(`warning.${code}`, {
              ...{ at: at(sessionId), other: otherId ? at(otherId) : '', judge, number, count },
              limit: code === 'judge-load' ? rule.judgeDayLimit : rule.sessionMinutes,
            })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
