import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { Notice } from '../../../ui/notice.js';
import type { MyEntry } from '../api/my-entry.js';
import { usePlaceText } from '../form/finding-text.js';
import { stepAddress } from '../form/form-steps.js';
import { stepOf } from '../form/gaps.js';
import { type EntryPlan, fieldsOf } from '../form/plan.js';
import styles from './mine.module.css';

/** Why an entry came back, what is to be mended, and until when. */
export function ReturnNotice({ entry, plan }: { entry: MyEntry; plan: EntryPlan }) {
  const { t } = useTranslation('team');
  const dates = useDates();
  const say = useSay();
  const place = usePlaceText(fieldsOf(plan));
  const decision = entry.decisions.findLast(({ verdict }) => verdict === 'return');
  if (entry.state !== 'returned' || entry.waiting || !decision) return null;
  const nameOf = (path: string) => {
    const document = plan.documents.find(({ code }) => path === `documents.${code}`);
    return document ? say(document.name) : place(path);
  };
  const gap = (path: string) => ({ step: stepOf(plan, path), path, finding: { path, code: 'required' } });
  return (
    <div className={styles.notice}>
      <Notice tone="warning" title={t('returned.title', { until: entry.deadline ? dates.until(entry.deadline) : '' })}>
        <p className={styles.reason}>{decision.reason}</p>
        {entry.returnedFields.length > 0 ? (
          <p>
            {t('returned.fields')}
            {entry.returnedFields.map((path) => (
              <Link key={path} className={styles.chip} to={stepAddress(entry.id, stepOf(plan, path), gap(path))}>
                {nameOf(path)}
              </Link>
            ))}
          </p>
        ) : (
          <p>{t('returned.all')}</p>
        )}
      </Notice>
    </div>
  );
}
