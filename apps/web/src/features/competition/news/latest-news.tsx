import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { LinkButton } from '../../../ui/button.js';
import { useAnnouncements } from '../api/announcements.js';
import type { FrontView } from '../api/front.js';
import { Section } from '../section.js';
import styles from './news.module.css';

const LATEST = 3;

/** The latest announcements on the front page; nothing while there are none. */
export function LatestNews({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const dates = useDates();
  const say = useSay();
  const { data } = useAnnouncements(front.id, 1, LATEST);
  const items = data?.items.filter(({ publishedAt }) => publishedAt !== null) ?? [];
  const base = `/editions/${front.slug}/announcements`;
  if (items.length === 0) return null;
  return (
    <Section id="news" title={t('news.title')}>
      <ul className={styles.list}>
        {items.map(({ id, title, publishedAt }) => (
          <li key={id}>
            <Link to={`${base}#${id}`}>
              <span>{say(title)}</span>
              {publishedAt && (
                <time className={styles.at} dateTime={publishedAt}>
                  {dates.day(publishedAt)}
                </time>
              )}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.more}>
        <LinkButton to={base}>{t('news.all')}</LinkButton>
      </div>
    </Section>
  );
}
