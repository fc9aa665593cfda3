import { useTranslation } from 'react-i18next';
import { EmailCard } from '../../features/identity/email/email-card.js';
import { PhoneCard } from '../../features/identity/phone-card.js';
import { Card } from '../../ui/card.js';

/** Where one is reached: address and mobile numbers. */
export function Contacts() {
  const { t } = useTranslation('account-email');
  return (
    <>
      <Card id="email" title={t('title')}>
        <EmailCard />
      </Card>
      <Card id="phone" title={t('inbox:phone.title')}>
        <PhoneCard />
      </Card>
    </>
  );
}
