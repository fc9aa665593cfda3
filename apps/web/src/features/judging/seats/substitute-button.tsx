import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import type { Vacancy } from '../api/progress.js';
import type { RoundView } from '../api/rounds.js';
import { SubstituteDialog } from './substitute-dialog.js';

/** Seats a substitute, also before anybody has left. */
export function SubstituteButton({ round, vacancies }: { round: RoundView; vacancies: readonly Vacancy[] }) {
  const { t } = useTranslation('seats');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('substitute.ask')}</Button>
      {asking && <SubstituteDialog round={round} vacancies={vacancies} inPlaceOf="" onClose={() => setAsking(false)} />}
    </>
  );
}
