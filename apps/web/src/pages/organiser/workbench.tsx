import { useParams } from 'react-router';
import { usePlan } from '../../features/competition/api/plan.js';
import { useRound } from '../../features/judging/api/rounds.js';
import { WorkbenchPage } from '../../features/judging/workbench/workbench-page.js';
import { Loaded } from '../../ui/loaded.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { InEdition } from './in-edition.js';

/** The assignment of a round. */
export function Workbench() {
  const { id = '' } = useParams();
  return (
    <InEdition>
      {(edition, base) => <Opened key={id} id={id} editionId={edition.id} base={`${base}/rounds/${id}`} />}
    </InEdition>
  );
}

function Opened({ id, editionId, base }: { id: string; editionId: string; base: string }) {
  const plan = usePlan(editionId);
  return (
    <Loaded query={useRound(id)} skeleton={<SkeletonPage blocks={3} />}>
      {(round) => (
        <Loaded query={plan}>{(view) => <WorkbenchPage round={round} plan={view.plan} base={base} />}</Loaded>
      )}
    </Loaded>
  );
}
