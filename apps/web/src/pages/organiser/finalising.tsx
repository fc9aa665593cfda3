import { useTranslation } from 'react-i18next';
import { useFinalising } from '../../features/award/api/finalising.js';
import { BlockerCard } from '../../features/award/finalising/blocker-card.js';
import { CountsCard } from '../../features/award/finalising/counts-card.js';
import { FinaliseCard } from '../../features/award/finalising/finalise-card.js';
import { SetsCard } from '../../features/award/finalising/sets-card.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { Stack } from '../../ui/stack.js';
import { InEdition } from './in-edition.js';

/** Between the prizes and the results: nothing goes out that three recomputations do not agree on. */
export function Finalising() {
  return <InEdition>{(edition) => <Step editionId={edition.id} slug={edition.slug} />}</InEdition>;
}

function Step({ editionId, slug }: { editionId: string; slug: string }) {
  const { t } = useTranslation('finalising');
  const next = (view: { blockers: readonly object[]; changed: boolean }) =>
    view.blockers.length > 0 ? 'settle' : view.changed ? 'finalise' : 'publish';
  return (
    <Loaded query={useFinalising(editionId)} skeleton={<SkeletonPage />}>
      {(view) => (
        <>
          <PageHead title={t('title')} next={t(`next.${next(view)}`)} />
          <Stack>
            {view.hidden > 0 && <Notice title={t('hidden.title', { count: view.hidden })}>{t('hidden.text')}</Notice>}
            <BlockerCard view={view} base={`/organiser/${slug}`} />
            <FinaliseCard editionId={editionId} view={view} />
            <CountsCard view={view} />
            <SetsCard editionId={editionId} view={view} />
          </Stack>
        </>
      )}
    </Loaded>
  );
}
