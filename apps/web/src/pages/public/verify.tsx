import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { VerifyBundle } from '../../features/publication/verify/verify-bundle.js';
import { Sheet } from '../../ui/sheet.js';

/** Anybody can compute the published results again, in their own browser. */
export function VerifyPage() {
  const { t } = useTranslation('verify');
  const [asked] = useSearchParams();
  return (
    <Sheet narrow title={t('title')} lead={t('lead')}>
      <VerifyBundle slug={asked.get('edition')} no={asked.get('release')} />
    </Sheet>
  );
}
