import { useParams } from 'react-router';
import { AnsweredForm } from '../../features/competition/answered-form.js';
import { usePlan } from '../../features/competition/api/plan.js';
import { useReviewedEntry } from '../../features/entry/api/entry.js';
import { EntryReview } from '../../features/entry/entry-review.js';
import { PhoneMark } from '../../features/entry/thread/phone-mark.js';
import { ThreadSection } from '../../features/entry/thread/thread-section.js';
import { Loaded } from '../../ui/loaded.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { Stack } from '../../ui/stack.js';
import { InEdition } from './in-edition.js';

/** One entry: its formal review. */
export function Entry() {
  const { id = '' } = useParams();
  return (
    <InEdition>
      {(edition, base) => <Review key={id} id={id} editionId={edition.id} base={`${base}/entries`} />}
    </InEdition>
  );
}

function Review({ id, editionId, base }: { id: string; editionId: string; base: string }) {
  const plan = usePlan(editionId);
  return (
    <Loaded query={useReviewedEntry(id)} skeleton={<SkeletonPage blocks={3} />}>
      {(entry) => (
        <Loaded query={plan}>
          {(view) => (
            <Stack>
              <AnsweredForm editionId={editionId} plan={view.plan} version={entry.formVersion}>
                {(own) => <EntryReview entry={entry} rules={own} base={base} />}
              </AnsweredForm>
              <PhoneMark verified={entry.lead.phoneVerified} leadId={entry.lead.id} />
              <ThreadSection entryId={id} />
            </Stack>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
