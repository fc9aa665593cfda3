import { useTranslation } from 'react-i18next';
import styles from './skeleton.module.css';

/** Grey lines where a text will be; as tall as what they stand for, so nothing jumps. */
export function SkeletonText({ lines = 3 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.text} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}

/** A whole page on its way: a title and blocks. */
export function SkeletonPage({ blocks = 2 }: { blocks?: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.page} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <span className={styles.heading} aria-hidden="true" />
      {Array.from({ length: blocks }, (_, index) => (
        <span key={index} className={styles.block} aria-hidden="true" />
      ))}
    </div>
  );
}

/** What fills the window below a page's head until it is drawn. */
export function SkeletonScreen() {
  return (
    <div className={styles.screen}>
      <SkeletonPage />
    </div>
  );
}
