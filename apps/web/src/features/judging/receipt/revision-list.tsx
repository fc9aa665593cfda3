import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Card } from '../../../ui/card.js';
import type { SheetRevision } from '../api/sheet-record.js';
import styles from './receipt.module.css';

/** Every time the sheet was handed in, and why it was given back. */
export function RevisionList({ revisions }: { revisions: readonly SheetRevision[] }) {
  const { t } = useTranslation('scoring');
  const dates = useDates();
  return (
    <Card title={t('revisions.title')}>
      <ol className={styles.revisions}>
        {revisions.map(({ no, submittedAt, total, hash, reopenedAt, reopenReason }) => (
          <li key={no}>
            <p>
              <b>{t('revisions.no', { no })}</b> {dates.instant(submittedAt)}
              {total !== null && ` · ${t('paper.total')} ${total}`}
            </p>
            {reopenedAt && (
              <p>{t('revisions.reopened', { at: dates.instant(reopenedAt), reason: reopenReason ?? '' })}</p>
            )}
            <code className={styles.code}>{hash}</code>
          </li>
        ))}
      </ol>
    </Card>
  );
}
