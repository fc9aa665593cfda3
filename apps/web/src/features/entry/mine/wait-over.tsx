import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../../ui/notice.js';
import type { MyEntry } from '../api/my-entry.js';
import styles from './mine.module.css';

/** Says to whoever looks on that a submit which waited for files is final, or is not; nothing before. */
export function WaitOver({ entry }: { entry: MyEntry }) {
  const { t } = useTranslation('team');
  const { id, waiting, revisionNo } = entry;
  const [before, setBefore] = useState<number | null>(null);
  if (waiting && before !== revisionNo) setBefore(revisionNo);
  const over = before !== null && !waiting;
  return (
    <div role="status" className={over ? styles.notice : undefined}>
      {over && revisionNo > before && (
        <Notice tone="success" title={t('waiting.final')}>
          <Link to={`/team/entries/${id}/receipt`}>{t('waiting.receipt')}</Link>
        </Notice>
      )}
      {over && revisionNo === before && <Notice tone="warning" title={t('waiting.lapsed')} />}
    </div>
  );
}
