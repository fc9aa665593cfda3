import { useTranslation } from 'react-i18next';
import { StateTag } from '../../ui/state-tag.js';
import type { Certificate } from './api/certificates.js';

const TONES = { valid: 'success', corrected: 'warning', revoked: 'danger' } as const;

/** Whether a certificate holds, and which took its place. */
export function CertificateState({ certificate }: { certificate: Certificate & { stands?: boolean } }) {
  const { t } = useTranslation('certificate');
  const { state, replacedBy, stands = true } = certificate;
  return (
    <>
      <StateTag tone={stands ? TONES[state] : 'warning'}>
        {t(stands ? `states.${state}` : 'states.not-standing')}
      </StateTag>
      {replacedBy && <span> {t('list.replaced', { number: replacedBy })}</span>}
    </>
  );
}
