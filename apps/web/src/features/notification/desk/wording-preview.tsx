import { useTranslation } from 'react-i18next';
import type { Locale } from '#kernel';
import type { Preview } from '../api/templates.js';
import styles from './template.module.css';

/** A message as its reader would get it, and what was filled in. */
export function WordingPreview({ preview, locale }: { preview: Preview; locale: Locale }) {
  const { t } = useTranslation('inbox');
  return (
    <section className={styles.preview} aria-label={t('templates.preview')} aria-live="polite">
      <p className={styles.subject} lang={locale}>
        {preview.subject}
      </p>
      <div className={styles.body} lang={locale}>
        {preview.body}
      </div>
      {preview.filled.length > 0 && (
        <>
          <p className={styles.label}>{t('templates.filled')}</p>
          <dl className={styles.filled}>
            {preview.filled.map(({ name, label, sample }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>{sample}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
