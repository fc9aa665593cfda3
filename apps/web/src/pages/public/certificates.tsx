import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { printedCodeIn } from '../../features/certificate/printed-code.js';
import { VerifyForm } from '../../features/certificate/verify-form.js';
import { Sheet } from '../../ui/sheet.js';

/** Anybody can ask whether a certificate is genuine; the address in its QR code fills the form in, behind the #. */
export function CertificatesPage() {
  const { t } = useTranslation('certificate');
  const { hash } = useLocation();
  return (
    <Sheet narrow title={t('verify.title')} lead={t('verify.text')}>
      <VerifyForm key={hash} printed={printedCodeIn(hash)} />
    </Sheet>
  );
}
