import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Notice } from '../../ui/notice.js';
import { useNotices } from './api/notices.js';
import styles from './notice.module.css';

interface RunningNoticesProps {
  slug: string;
  /** As a part of a page without margins of its own. */
  wide?: boolean;
}

/** Notices to which anybody can object now, each with the way there; nothing while there is none. */
export function RunningNotices({ slug, wide = false }: RunningNoticesProps) {
  const { t } = useTranslation('notice');
  const dates = useDates();
  const say = useSay();
  const { data } = useNotices(slug);
  const running = data?.items.filter(({ state, kind }) => state === 'running' && kind !== 'withdraws') ?? [];
  if (running.length === 0) return null;
  return (
    <div className={wide ? styles.wide : undefined}>
      <Notice title={t('running')}>
        <ul className={styles.running}>
          {running.map((one) => (
            <li key={one.id}>
              <Link to={`/notices/${one.id}`}>{say(one.title)}</Link>
              <span>{t('until', { until: dates.until(one.closesAt) })}</span>
              <Link to={`/notices/${one.id}/objection`} aria-label={t('object-to', { notice: say(one.number) })}>
                {t('object')}
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
