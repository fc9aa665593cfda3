import { useTranslation } from 'react-i18next';
import { showHundredths } from '#kernel';
import styles from './sheet.module.css';

/** The total of the marks given so far, and how many are still to give. */
export function Total({ total, max, missing }: { total: number; max: number; missing: number }) {
  const { t } = useTranslation('judge');
  return (
    <p className={styles.total} role="status">
      <span className={styles.totalLabel}>{t('assignments.total')}</span>
      <b>{showHundredths(total)}</b>
      <span className={styles.totalMax}>/ {max}</span>
      {missing > 0 && <span className={styles.missing}>{t('sheet.missing', { count: missing })}</span>}
    </p>
  );
}
