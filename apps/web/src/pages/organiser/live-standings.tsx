import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePlan } from '../../features/competition/api/plan.js';
import { useRound } from '../../features/judging/api/rounds.js';
import { LiveBoard } from '../../features/judging/live/live-board.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** The standings of a round as sheets arrive. */
export function LiveStandings() {
  const { id = '' } = useParams();
  return (
    <InEdition>
      {(edition, base) => <One key={id} id={id} editionId={edition.id} up={`${base}/rounds/${id}`} />}
    </InEdition>
  );
}

function One({ id, editionId, up }: { id: string; editionId: string; up: string }) {
  const { t } = useTranslation('board');
  const say = useSay();
  const plan = usePlan(editionId);
  return (
    <Loaded query={useRound(id)}>
      {(round) => (
        <>
          <PageHead title={t('title')} up={{ to: up, label: say(round.name) }} next={t('lead')} />
          <Loaded query={plan}>{(view) => <LiveBoard round={round} plan={view.plan} up={up} />}</Loaded>
        </>
      )}
    </Loaded>
  );
}
