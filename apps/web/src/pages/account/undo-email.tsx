import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { UndoEmail } from '../../features/identity/email/undo-email.js';
import { Sheet } from '../../ui/sheet.js';

/** The link that came to the old address: for whoever reads its mail, signed in or not. */
export function UndoEmailPage() {
  const { t } = useTranslation('account-email');
  return (
    <Sheet narrow title={t('undo.title')} lead={t('undo.lead')}>
      <UndoEmail token={useParams()['token'] ?? ''} />
    </Sheet>
  );
}
