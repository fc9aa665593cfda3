import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { StateTag } from '../../../ui/state-tag.js';

/** Whether the lead's mobile number is proven; `own`: the lead looks and can prove it. */
export function PhoneMark({ verified, own = false }: { verified: boolean | null; own?: boolean }) {
  const { t } = useTranslation('inbox');
  if (verified === null) return null;
  const tag = (
    <StateTag tone={verified ? 'success' : 'warning'}>{t(verified ? 'phone.verified' : 'phone.unverified')}</StateTag>
  );
  return (
    <Card title={t('phone.lead')} aside={tag}>
      {own && !verified ? <LinkButton to="/account">{t('phone.verify')}</LinkButton> : <p>{t('phone.hint')}</p>}
    </Card>
  );
}
