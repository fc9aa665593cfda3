import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Invitation } from '../../features/identity/invitation.js';
import { Sheet } from '../../ui/sheet.js';

/** An invitation to a seat, opened by its link. */
export function InvitationPage() {
  const { t } = useTranslation('account');
  return (
    <Sheet narrow title={t('invitation.title')} lead={t('invitation.lead')}>
      <Invitation token={useParams()['token'] ?? ''} />
    </Sheet>
  );
}
