import { useTranslation } from 'react-i18next';
import { useSession } from '../../../lib/session.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { StateTag } from '../../../ui/state-tag.js';

interface PhoneMarkProps {
  verified: boolean | null;
  /** Whose number it is: they can prove it. */
  leadId: string;
}

/** Whether the lead's mobile number is proven. */
export function PhoneMark({ verified, leadId }: PhoneMarkProps) {
  const { t } = useTranslation('inbox');
  const own = useSession().data?.person?.id === leadId;
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
