import { useTranslation } from 'react-i18next';
import { useEditions } from '../../features/competition/api/editions.js';
import { type FrontView, useFront } from '../../features/competition/api/front.js';
import { currentEdition } from '../../features/competition/current-edition.js';
import { StageNow } from '../../features/competition/stage-now.js';
import { MyEntries } from '../../features/entry/my-entries.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { Beginning } from './beginning.js';

/** One's entries in the current edition. */
export function TeamHome() {
  const { t } = useTranslation('team');
  return (
    <Loaded query={useEditions()}>
      {(editions) => {
        const edition = currentEdition(editions);
        return edition ? (
          <Entries slug={edition.slug} />
        ) : (
          <EmptyState icon="calendar" title={t('common:editions.none')} />
        );
      }}
    </Loaded>
  );
}

function Entries({ slug }: { slug: string }) {
  const { t } = useTranslation('team');
  return (
    <Loaded query={useFront(slug)}>
      {(front: FrontView) => (
        <>
          <PageHead title={t('entries.title')} next={<StageNow front={front} />} />
          <MyEntries
            editionId={front.id}
            endsAt={front.registration.endsAt}
            start={<Beginning registration={front.registration} />}
          />
        </>
      )}
    </Loaded>
  );
}
