import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './offline.module.css';

/** Over plain http a browser keeps no pages: says what this connection does not survive, and where the better one is. */
export function PlainLine() {
  const { t } = useTranslation('hall');
  if (window.isSecureContext) return null;
  return (
    <div className={styles.line} role="status" data-plain="yes">
      <p>{t('plain.line')}</p>
      <Link to="/hall">{t('plain.better')}</Link>
    </div>
  );
}
