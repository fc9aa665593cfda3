import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { AnsweredForm } from '../../features/competition/answered-form.js';
import { usePlan } from '../../features/competition/api/plan.js';
import { FrozenPlans } from '../../features/competition/frozen-plans.js';
import { OneRevision, TwoRevisions } from '../../features/entry/revision/revision-page.js';
import { Loaded } from '../../ui/loaded.js';
import { InEdition } from './in-edition.js';

type Plan = NonNullable<ReturnType<typeof usePlan>['data']>['plan'];

interface PlacedProps {
  children: (place: { id: string; editionId: string; home: string }, plan: Plan) => ReactNode;
}

function Placed({ children }: PlacedProps) {
  const { id = '' } = useParams();
  return (
    <InEdition>
      {(edition, base) => (
        <WithPlan editionId={edition.id}>
          {(plan) => children({ id, editionId: edition.id, home: `${base}/entries/${id}` }, plan)}
        </WithPlan>
      )}
    </InEdition>
  );
}

function WithPlan({ editionId, children }: { editionId: string; children: (plan: Plan) => ReactNode }) {
  return <Loaded query={usePlan(editionId)}>{({ plan }) => children(plan)}</Loaded>;
}

/** One of a team's submits, for the desk. */
export function Revision() {
  const { no } = useParams();
  return (
    <Placed>
      {({ id, editionId, home }, plan) => (
        <OneRevision
          id={id}
          no={Number(no)}
          home={home}
          rulesOf={({ formVersion }, children) => (
            <AnsweredForm editionId={editionId} plan={plan} version={formVersion}>
              {children}
            </AnsweredForm>
          )}
        />
      )}
    </Placed>
  );
}

/** What changed between two of a team's submits, for the desk. */
export function Changes() {
  return (
    <Placed>
      {({ id, editionId, home }, plan) => (
        <TwoRevisions
          id={id}
          home={home}
          rulesOf={({ before, after }, children) => (
            <FrozenPlans editionId={editionId} plan={plan} before={before.formVersion} after={after.formVersion}>
              {children}
            </FrozenPlans>
          )}
        />
      )}
    </Placed>
  );
}
