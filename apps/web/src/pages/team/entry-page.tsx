import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { AnsweredForm } from '../../features/competition/answered-form.js';
import { useEntryPlan } from '../../features/competition/api/entry-plan.js';
import { type MyEntry, useMyEntry } from '../../features/entry/api/my-entry.js';
import { Loaded } from '../../ui/loaded.js';
import { SkeletonPage } from '../../ui/skeleton.js';

export type { MyEntry };
export type Plan = NonNullable<ReturnType<typeof useEntryPlan>['data']>;

/** Reads the entry of the address and what its edition asks, then draws the page. */
export function EntryPage({ children }: { children: (entry: MyEntry, plan: Plan) => ReactNode }) {
  const id = useParams()['id'] ?? '';
  const entry = useMyEntry(id);
  const plan = useEntryPlan(id);
  return (
    <Loaded query={entry} skeleton={<SkeletonPage />}>
      {(one) => (
        <Loaded query={plan} skeleton={<SkeletonPage />}>
          {(asked) => (
            <AnsweredForm editionId={one.editionId} plan={asked} version={one.formVersion}>
              {(own) => children(one, own)}
            </AnsweredForm>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
