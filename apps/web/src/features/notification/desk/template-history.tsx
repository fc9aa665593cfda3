import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Soft } from '../../../ui/stack.js';
import type { Template } from '../api/templates.js';
import styles from './template.module.css';

const NAMES = { 'zh-CN': '中文', en: 'English' } as const;

/** How the words of a message changed, newest first. */
export function TemplateHistory({ template }: { template: Template }) {
  const { t } = useTranslation('inbox');
  const dates = useDates();
  if (template.history.length === 0) return <Soft>{t('templates.no-history')}</Soft>;
  return (
    <ol className={styles.history}>
      {template.history.map(({ locale, version, subject, body, changedAt }) => (
        <li key={`${locale} ${version}`}>
          <details>
            <summary>
              {t(subject === null ? 'templates.version-reset' : 'templates.version', {
                version,
                language: NAMES[locale],
                at: dates.instant(changedAt),
              })}
            </summary>
            {subject !== null && (
              <div className={styles.preview} lang={locale}>
                <p className={styles.subject}>{subject}</p>
                <div className={styles.body}>{body}</div>
              </div>
            )}
          </details>
        </li>
      ))}
    </ol>
  );
}
