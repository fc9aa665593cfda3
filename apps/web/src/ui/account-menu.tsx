import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../lib/session.js';
import styles from './account-menu.module.css';
import { Icon } from './icon.js';

/** Who is signed in; leads to the person's own page, where signing out is. */
export function AccountMenu() {
  const { t } = useTranslation();
  const person = useSession().data?.person;
  if (!person) return null;
  return (
    <Link to="/account" className={styles.person}>
      <Icon name="user" />
      <span className="visually-hidden">{t('site.account')}: </span>
      <span className={styles.name}>{person.name}</span>
    </Link>
  );
}
