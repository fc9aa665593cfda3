import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Figure, Figures } from '../../../ui/figure.js';
import { useNextEntry, useReviewFigures } from '../api/queue.js';
import styles from './queue.module.css';

/** How the formal review goes: what waits and since when, what was decided each day, and the way to the next entry. */
export function ReviewFigures({ editionId, base }: { editionId: string; base: string }) {
  const { t } = useTranslation('review');
  const dates = useDates();
  const figures = useReviewFigures(editionId).data;
  const next = useNextEntry(editionId).data?.id;
  if (!figures) return null;
  const { days, waiting, oldestAt } = figures;
  const decided = (day: (typeof days)[number]) => day.admitted + day.returned + day.ended;
  const most = Math.max(1, ...days.map(decided));
  const today = days.at(-1);
  return (
    <Card
      title={t('figures.title')}
      aside={
        next && (
          <LinkButton look="primary" to={`${base}/${next}`}>
            {t('queue.next-for-me')}
          </LinkButton>
        )
      }
    >
      <Figures>
        <Figure label={t('figures.waiting')} value={waiting} />
        <Figure label={t('figures.oldest')} value={oldestAt ? dates.monthDay(oldestAt) : '–'} />
        <Figure
          label={t('figures.last-day')}
          value={today ? decided(today) : 0}
          note={today && dates.monthDay(`${today.day}T00:00:00+08:00`)}
        />
      </Figures>
      {days.length > 1 && (
        <dl className={styles.days} aria-label={t('figures.days')}>
          {days.map((one) => (
            <div key={one.day}>
              <dt>{one.day.slice(5).replace('-', '/')}</dt>
              <dd>
                {decided(one)}
                <span style={{ height: `${(decided(one) / most) * 70}%` }} aria-hidden="true" />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
