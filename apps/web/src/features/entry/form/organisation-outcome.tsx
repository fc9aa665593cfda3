import { useTranslation } from 'react-i18next';
import { useRegionName } from '../../../lib/region-name.js';
import { Notice } from '../../../ui/notice.js';
import type { MyEntry, Outcome } from '../api/my-entry.js';
import styles from './form.module.css';

const TONES: Record<Outcome, 'success' | 'info' | 'warning'> = {
  eligible: 'success',
  'needs-proof': 'info',
  'needs-partner': 'warning',
};

/** What the look at code and address came to, and what follows from it. */
export function OrganisationOutcome({ entry }: { entry: MyEntry }) {
  const { t } = useTranslation('team');
  const regionName = useRegionName();
  const { eligibility, eligibilityFindings, organisation } = entry;
  if (!eligibility || !organisation) return null;
  const region = (code: unknown) => (typeof code === 'string' ? regionName(code) : '');
  return (
    <Notice tone={TONES[eligibility]} title={t(`organisation.outcomes.${eligibility}.title`)}>
      <p>
        {t(`organisation.outcomes.${eligibility}.text`, {
          region: region(organisation.declaredRegion ?? organisation.region),
        })}
      </p>
      {eligibilityFindings.length > 0 && (
        <ul className={styles.findings}>
          {eligibilityFindings.map(({ code, params }) => (
            <li key={code}>
              {t(`organisation.findings.${code}`, {
                region: region(params?.['region']),
                authority: params?.['authority'],
                count: 18,
              })}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
