import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFindingText, usePlaceText } from './finding-text.js';
import { stepAddress } from './form-steps.js';
import type { Gap } from './gaps.js';
import { type EntryPlan, fieldsOf } from './plan.js';
import styles from './submit.module.css';
import { useSay } from '../../../lib/i18n.js';

/** What still keeps the entry from being handed in; each leads to where it is mended. */
export function GapList({ plan, entryId, gaps }: { plan: EntryPlan; entryId: string; gaps: readonly Gap[] }) {
  const { t } = useTranslation('team');
  const say = useSay();
  const tell = useFindingText();
  const place = usePlaceText(fieldsOf(plan));
  const nameOf = (path: string) => {
    const document = plan.documents.find(({ code }) => path === `documents.${code}`);
    return document ? say(document.name) : place(path);
  };
  return (
    <ul className={styles.gaps} aria-label={t('submit.missing')}>
      {gaps.map((gap) => (
        <li key={`${gap.path} ${gap.finding.code}`}>
          <Link to={stepAddress(entryId, gap.step, gap)}>{nameOf(gap.path)}</Link>
          <span>{tell(gap.finding)}</span>
        </li>
      ))}
    </ul>
  );
}
