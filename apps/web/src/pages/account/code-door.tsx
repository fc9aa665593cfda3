import { useTranslation } from 'react-i18next';
import { CodeSignIn } from '../../features/identity/code-sign-in.js';
import { Sheet } from '../../ui/sheet.js';

/** Signing in by a code on paper, for judges at the hall. */
export function CodeDoor() {
  const { t } = useTranslation('hall');
  return (
    <Sheet narrow title={t('code.title')} lead={t('code.lead')}>
      <CodeSignIn />
    </Sheet>
  );
}
