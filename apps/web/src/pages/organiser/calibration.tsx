import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePlan } from '../../features/competition/api/plan.js';
import { useRound } from '../../features/judging/api/rounds.js';
import { RoundCalibration } from '../../features/judging/calibration/round-calibration.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** The samples of a round. */
export function CalibrationPage() {
  const { id = '' } = useParams();
  return (
    <InEdition>{(edition, base) => <Page id={id} editionId={edition.id} up={`${base}/rounds/${id}`} />}</InEdition>
  );
}

function Page({ id, editionId, up }: { id: string; editionId: string; up: string }) {
  const { t } = useTranslation('calibration');
  const say = useSay();
  const plan = usePlan(editionId);
  return (
    <Loaded query={useRound(id)}>
      {(round) => (
        <>
          <PageHead title={t('round.title')} up={{ to: up, label: say(round.name) }} next={t('round.lead')} />
          <Loaded query={plan}>
            {({ plan: { divisions, rounds } }) => {
              const rubrics = rounds.find(({ code }) => code === round.code)?.rubrics ?? [];
              return <RoundCalibration roundId={id} plan={{ divisions, rubrics }} />;
            }}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}
