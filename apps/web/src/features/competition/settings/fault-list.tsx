import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../../ui/notice.js';
import type { PlanPreview } from '../api/plan-preview.js';
import { type Fault, faultText, refusalText } from './fault-text.js';
import { pageOf } from './pages.js';
import { usePlace } from './use-place.js';

interface FaultListProps {
  faults: readonly Fault[];
  /** The parts of this page. */
  here: readonly string[];
  refusal: PlanPreview['refusal'];
  slug: string;
}

const SHOWN = 8;

/** Everything wrong in the unsaved changes; what lies on another page leads there. */
export function FaultList({ faults, here, refusal, slug }: FaultListProps) {
  const { t } = useTranslation('settings');
  const place = usePlace();
  if (faults.length === 0 && !refusal) return null;
  const title = faults.length > 0 ? t('faults-title', { count: faults.length }) : t('refused-title');
  return (
    <Notice tone="warning" title={title}>
      {refusal && <p>{refusalText(t, refusal)}</p>}
      <ul>
        {faults.slice(0, SHOWN).map((fault) => {
          const inPage = here.includes(fault.path.split('.')[0] ?? '');
          const name = place(fault.path);
          return (
            <li key={`${fault.path} ${fault.code}`}>
              {inPage ? name : <Link to={`/organiser/${slug}/settings/${pageOf(fault.path)}`}>{name}</Link>}
              {t('colon')}
              {faultText(t, fault)}
            </li>
          );
        })}
      </ul>
      {faults.length > SHOWN && <p>{t('faults-more', { count: faults.length - SHOWN })}</p>}
    </Notice>
  );
}
