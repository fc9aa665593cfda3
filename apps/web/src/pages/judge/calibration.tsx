import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { MySamples } from '../../features/judging/calibration/my-samples.js';
import { UndertakingGate } from '../../features/judging/undertaking/undertaking-gate.js';
import { PageHead } from '../../ui/page-head.js';

/** The samples a judge scores before the round, and what they tell. */
export function CalibrationPage() {
  const { t } = useTranslation('calibration');
  const editionId = useParams()['editionId'] ?? '';
  return (
    <>
      <PageHead title={t('mine.title')} up={{ to: '/judge', label: t('mine.up') }} next={t('mine.lead')} />
      <UndertakingGate editionId={editionId}>
        <MySamples editionId={editionId} />
      </UndertakingGate>
    </>
  );
}
