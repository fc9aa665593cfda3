import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepShell } from './shell.js';
import styles from './offline.module.css';

/** Has the pages kept on this device; when a newer version is there, the judge takes it when it suits. */
export function ShellLine() {
  const { t } = useTranslation('scoring');
  const [take, setTake] = useState<(() => void) | null>(null);
  useEffect(() => {
    void keepShell((newer) => setTake(() => newer));
  }, []);
  if (!take) return null;
  return (
    <div className={styles.line} role="status">
      <p>{t('shell.newer')}</p>
      <button type="button" className={styles.retry} onClick={take}>
        {t('shell.take')}
      </button>
    </div>
  );
}
