import { useTranslation } from 'react-i18next';
import { passFactor } from '../../features/identity/api/second-factor.js';
import { FactorForm } from '../../features/identity/factor-form.js';
import { Sheet } from '../../ui/sheet.js';
import { SignedIn } from './signed-in.js';

/** The second step of signing in. */
export function SecondFactor() {
  const { t } = useTranslation('account');
  return (
    <SignedIn>
      {() => (
        <Sheet narrow title={t('factor.title')} lead={t('factor.lead')}>
          <FactorForm send={passFactor} />
        </Sheet>
      )}
    </SignedIn>
  );
}
