import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ConfirmEmail } from '../../features/identity/email/confirm-email.js';
import { Sheet } from '../../ui/sheet.js';
import { SignedIn } from './signed-in.js';

/** The link that came to a new address, opened by the owner of the account. */
export function ConfirmEmailPage() {
  const { t } = useTranslation('account-email');
  const { token = '' } = useParams();
  return (
    <SignedIn>
      {() => (
        <Sheet narrow title={t('confirm.title')}>
          <ConfirmEmail token={token} />
        </Sheet>
      )}
    </SignedIn>
  );
}
