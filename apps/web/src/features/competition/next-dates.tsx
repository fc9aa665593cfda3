import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../lib/clock.js';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Countdown } from '../../ui/countdown.js';
import type { FrontView } from './api/front.js';
import { type Moment, nextMoments } from './moments.js';
import styles from './next-dates.module.css';

/** The dates that matter next; the first with a countdown. After the end, the way to the results. */
export function NextDates({ front }: { front: FrontView }) {
  const [first, ...rest] = nextMoments(front.milestones, useServerNow(30_000), 3);
  if (!first) return <Over front={front} />;
  return (
    <div className={styles.card}>
      <First moment={first} />
      {rest.length > 0 && (
        <ol className={styles.rest}>
          {rest.map((moment) => (
            <Later key={moment.milestone.code} moment={moment} />
          ))}
        </ol>
      )}
    </div>
  );
}

/** When it was decided. */
function Over({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const dates = useDates();
  const say = useSay();
  const last = front.milestones.find((one) => one.code === front.rounds.at(-1)?.milestone);
  return (
    <div className={styles.card}>
      {last && (
        <>
          <p className={styles.label}>{say(last.name)}</p>
          <h2 className={styles.name}>{dates.day(last.startsAt)}</h2>
        </>
      )}
      <p className={styles.over}>{t('hero.over')}</p>
    </div>
  );
}

function First({ moment }: { moment: Moment }) {
  const { t } = useTranslation('public');
  const dates = useDates();
  const say = useSay();
  return (
    <>
      <p className={styles.label}>{t(`hero.${moment.kind}`)}</p>
      <h2 className={styles.name}>{say(moment.milestone.name)}</h2>
      <p className={styles.date}>
        {moment.kind === 'now'
          ? t('hero.until', { at: dates.until(moment.at) })
          : t('hero.from', { at: dates.instant(moment.at) })}
      </p>
      <Countdown key={moment.at} to={moment.at} look="figures" />
    </>
  );
}

function Later({ moment }: { moment: Moment }) {
  const { t } = useTranslation('public');
  const dates = useDates();
  const say = useSay();
  return (
    <li>
      <span>{say(moment.milestone.name)}</span>
      <span className={styles.when}>
        {moment.kind === 'now'
          ? t('hero.until', { at: dates.lastMonthDay(moment.at) })
          : t('hero.from', { at: dates.monthDay(moment.at) })}
      </span>
    </li>
  );
}
