import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useServerNow, useTime } from '../lib/clock.js';
import { useDates } from '../lib/date.js';
import styles from './demo-banner.module.css';

/** On every page of a demonstration: this is not a real competition, and its clock may have been moved. */
export function DemoBanner() {
  const time = useTime();
  return time.data?.demo ? <Banner /> : null;
}

function Banner() {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useServerNow();
  return (
    <aside className={styles.banner} aria-label={t('demo.label')} data-print="no">
      <p>
        {t('demo.text')} <Link to="/outbox">{t('demo.outbox')}</Link>
      </p>
      <p>
        {t('demo.clock')} <span className={styles.clock}>{`${dates.day(now)} ${dates.time(now, true)}`}</span>
      </p>
    </aside>
  );
}
