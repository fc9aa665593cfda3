import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Answer } from '../lib/api/answer.js';
import { request } from '../lib/api/request.js';
import { useTime } from '../lib/clock.js';
import { useDates } from '../lib/date.js';
import styles from './place-banner.module.css';

/** On every page of a portal that is run at another place, and on those of a hall's machine: where one is. */
export function PlaceBanner() {
  const { t } = useTranslation();
  const { given, hall } = useTime().data ?? {};
  const { pathname } = useLocation();
  if (given) return <Given hall={hall ?? false} />;
  // The audience knows where it sits.
  return hall && !/^\/(screen|clock|sittings)\//.test(pathname) ? <Banner>{t('place.hall')}</Banner> : null;
}

function Given({ hall }: { hall: boolean }) {
  const { t } = useTranslation();
  const dates = useDates();
  const read = () => request<Answer<'HandoverView'>>('GET', '/handover');
  const { data } = useQuery({ queryKey: ['handover'], queryFn: read, staleTime: Infinity });
  const since = data?.givenAt ? t('place.since', { at: dates.instant(data.givenAt) }) : null;
  return (
    <Banner>
      {t(hall ? 'place.given-back' : 'place.given')} {since}
    </Banner>
  );
}

function Banner({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <aside className={styles.banner} aria-label={t('place.label')} data-print="no">
      <p>{children}</p>
    </aside>
  );
}
