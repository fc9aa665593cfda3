import { useParams } from 'react-router';
import { usePlan } from '../../features/competition/api/plan.js';
import { useRound } from '../../features/judging/api/rounds.js';
import { RoundPage } from '../../features/judging/round-page.js';
import { Loaded } from '../../ui/loaded.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { InEdition } from './in-edition.js';

/** One round, step by step. */
export function Round() {
  const { id = '' } = useParams();
  return (
    <InEdition>
      {(edition, base) => <Walked key={id} id={id} editionId={edition.id} base={`${base}/rounds`} />}
    </InEdition>
  );
}

function Walked({ id, editionId, base }: { id: string; editionId: string; base: string }) {
  const plan = usePlan(editionId);
  return (
    <Loaded query={useRound(id)} skeleton={<SkeletonPage blocks={3} />}>
      {(round) => <Loaded query={plan}>{(view) => <RoundPage round={round} plan={view.plan} base={base} />}</Loaded>}
    </Loaded>
  );
}
