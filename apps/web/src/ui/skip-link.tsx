import { useTranslation } from 'react-i18next';
import styles from './skip-link.module.css';

/** The first thing a keyboard reaches: past the navigation, to the page itself. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className={styles.skip} href="#main">
      {t('skip')}
    </a>
  );
}
