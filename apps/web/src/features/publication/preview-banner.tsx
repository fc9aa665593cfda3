import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import styles from './release.module.css';

/** Says that nothing of this is public, to readers and to machines that list pages. */
export function PreviewBanner() {
  const { t } = useTranslation('release');
  useEffect(() => {
    const robots = document.createElement('meta');
    robots.name = 'robots';
    robots.content = 'noindex, nofollow';
    document.head.append(robots);
    return () => robots.remove();
  }, []);
  return (
    <div className={styles.inner}>
      <Notice tone="warning" title={t('preview-title')}>
        {t('preview-text')}
      </Notice>
    </div>
  );
}
