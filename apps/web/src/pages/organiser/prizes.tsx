import { useTranslation } from 'react-i18next';
import { usePrizes } from '../../features/award/api/prizes.js';
import { nextPrizeStep } from '../../features/award/next-prize-step.js';
import { PrizeBoard } from '../../features/award/prize-board.js';
import { usePlan } from '../../features/competition/api/plan.js';
import { awardWords } from '../../features/competition/award-words.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { InEdition } from './in-edition.js';
import { useFinalStandings } from './use-final.js';

/** Who gets which prize. */
export function Prizes() {
  return <InEdition>{(edition) => <Board editionId={edition.id} />}</InEdition>;
}

function Board({ editionId }: { editionId: string }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const plan = usePlan(editionId).data?.plan;
  const standings = useFinalStandings(editionId);
  const ranks = new Map(standings.map(({ entryId, rank, shown }) => [entryId, { rank, shown }]));
  const rules = new Map(plan?.awards.map((award) => [award.code, awardWords(plan, award, say, t)]));
  return (
    <Loaded query={usePrizes(editionId)} skeleton={<SkeletonPage />}>
      {(view) => (
        <>
          <PageHead title={t('prizes.title')} next={t(`prizes.next.${nextPrizeStep(view, ranks)}`)} />
          <PrizeBoard editionId={editionId} view={view} ranks={ranks} rules={rules} />
        </>
      )}
    </Loaded>
  );
}
