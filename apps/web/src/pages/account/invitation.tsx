import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useEditions } from '../../features/competition/api/editions.js';
import { Invitation } from '../../features/identity/invitation.js';
import { useSay } from '../../lib/i18n.js';
import { Sheet } from '../../ui/sheet.js';

/** An invitation to a seat, opened by its link. */
export function InvitationPage() {
  const { t } = useTranslation('account');
  const say = useSay();
  const editions = useEditions().data ?? [];
  const nameOf = (id: string) => {
    const edition = editions.find((one) => one.id === id);
    return edition && say(edition.name);
  };
  return (
    <Sheet narrow title={t('invitation.title')} lead={t('invitation.lead')}>
      <Invitation token={useParams()['token'] ?? ''} nameOf={nameOf} />
    </Sheet>
  );
}
