import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../lib/session.js';
import { useUnread } from '../lib/unread.js';
import { Icon } from './icon.js';
import styles from './inbox-link.module.css';

/** The way to one's messages, with how many are unread. */
export function InboxLink() {
  const { t } = useTranslation();
  const unread = useUnread();
  const session = useSession().data;
  if (!session?.person || session.byCode) return null;
  return (
    <Link to="/inbox" className={styles.link}>
      <Icon name="mail" />
      <span className="visually-hidden">{t('site.inbox', { count: unread })}</span>
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
