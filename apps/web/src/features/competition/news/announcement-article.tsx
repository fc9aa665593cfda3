import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { PlainWords } from '../../../ui/plain-words.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { Announcement } from '../api/announcements.js';
import styles from './news.module.css';

/** One announcement as everybody reads it; its id is an address of its own. */
export function AnnouncementArticle({ announcement }: { announcement: Announcement }) {
  const { t } = useTranslation('inbox');
  const dates = useDates();
  const say = useSay();
  const { id, title, body, pinned, publishedAt } = announcement;
  return (
    <article id={id} className={styles.article} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {say(title)}
        {pinned && <StateTag tone="gold">{t('news.pinned')}</StateTag>}
      </h2>
      {publishedAt && (
        <time className={styles.at} dateTime={publishedAt}>
          {dates.instant(publishedAt)}
        </time>
      )}
      <PlainWords text={say(body)} />
    </article>
  );
}
