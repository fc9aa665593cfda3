import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import type { DatesPreview, StageDates } from '../api/plan-preview.js';
import { Moment } from './moment.js';
import styles from './offset.module.css';

const moves = ({ startedBefore, startsAt, endedBefore, endsAt }: StageDates) =>
  startedBefore !== startsAt || endedBefore !== endsAt;

/** Which dates a save would move, from when to when. */
export function DatesChange({ dates }: { dates: DatesPreview }) {
  const { t } = useTranslation('dates');
  const say = useSay();
  const moved = dates.stages.filter(moves);
  if (moved.length === 0) return <p>{t('none-moves')}</p>;
  return (
    <div>
      <p>{t('some-move', { count: moved.length })}</p>
      <ul className={styles.changes}>
        {moved.map((one) => (
          <li key={one.code}>
            <b>{say(one.name) || one.code}</b>
            <Moment stage={one} edge="start" />
            <Moment stage={one} edge="end" />
          </li>
        ))}
      </ul>
    </div>
  );
}
