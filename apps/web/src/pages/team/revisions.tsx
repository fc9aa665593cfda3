import { useParams } from 'react-router';
import { AnsweredForm } from '../../features/competition/answered-form.js';
import { FrozenPlans } from '../../features/competition/frozen-plans.js';
import { OneRevision, TwoRevisions } from '../../features/entry/revision/revision-page.js';
import { EntryPage } from './entry-page.js';

/** What the team handed in with one of its submits. */
export function RevisionPage() {
  const { no } = useParams();
  return (
    <EntryPage>
      {({ id, editionId }, plan) => (
        <OneRevision
          id={id}
          no={Number(no)}
          home={`/team/entries/${id}`}
          rulesOf={({ formVersion }, children) => (
            <AnsweredForm editionId={editionId} plan={plan} version={formVersion}>
              {children}
            </AnsweredForm>
          )}
        />
      )}
    </EntryPage>
  );
}

/** What changed between two of the team's submits. */
export function ChangesPage() {
  return (
    <EntryPage>
      {({ id, editionId }, plan) => (
        <TwoRevisions
          id={id}
          home={`/team/entries/${id}`}
          rulesOf={({ before, after }, children) => (
            <FrozenPlans editionId={editionId} plan={plan} before={before.formVersion} after={after.formVersion}>
              {children}
            </FrozenPlans>
          )}
        />
      )}
    </EntryPage>
  );
}
