import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page.module.css';

/** What people will see, beside or below its editor; it can be folded away. */
export function PreviewFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('settings');
  const [open, setOpen] = useState(true);
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <button type="button" className={styles.previewHead} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('preview')}
      </button>
      {open && (
        <div className={styles.previewBody} tabIndex={0} role="group" aria-label={t('preview')}>
          {children}
        </div>
      )}
    </section>
  );
}
