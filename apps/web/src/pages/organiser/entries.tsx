import { useTranslation } from 'react-i18next';
import { usePlan } from '../../features/competition/api/plan.js';
import { EntryList } from '../../features/entry/entry-list.js';
import { ReviewFigures } from '../../features/entry/review/review-figures.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { Stack } from '../../ui/stack.js';
import { InEdition } from './in-edition.js';

/** The entries handed in. */
export function Entries() {
  const { t } = useTranslation('organiser');
  return (
    <>
      <PageHead title={t('entries.title')} />
      <InEdition>{(edition, base) => <List editionId={edition.id} base={`${base}/entries`} />}</InEdition>
    </>
  );
}

function List({ editionId, base }: { editionId: string; base: string }) {
  return (
    <Loaded query={usePlan(editionId)}>
      {({ plan }) => (
        <Stack gap="wide">
          <ReviewFigures editionId={editionId} base={base} />
          <div>
            <EntryList editionId={editionId} rules={plan} base={base} />
          </div>
        </Stack>
      )}
    </Loaded>
  );
}
