import { useTranslation } from 'react-i18next';
import { FactorEnrolment } from '../../features/identity/factor-enrolment.js';
import { Sheet } from '../../ui/sheet.js';
import { SignedIn } from './signed-in.js';

/** Setting the second factor up, which staff must do at their first sign-in. */
export function Enrolment() {
  const { t } = useTranslation('account');
  return (
    <SignedIn>
      {() => (
        <Sheet narrow title={t('enrol.title')} lead={t('enrol.lead')}>
          <FactorEnrolment />
        </Sheet>
      )}
    </SignedIn>
  );
}
