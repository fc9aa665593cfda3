import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { currentEdition } from '../../features/competition/current-edition.js';
import { FrontPage } from '../../features/competition/front-page.js';
import { useEditions } from '../../features/competition/api/editions.js';
import { NoticesNow } from '../../features/notice/notices-now.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Sheet } from '../../ui/sheet.js';
import { SkeletonPage } from '../../ui/skeleton.js';

/** The start: the edition that is open now, else the latest there was. */
export function CurrentFront() {
  const { t } = useTranslation('public');
  return (
    <Loaded query={useEditions()} skeleton={<SkeletonPage blocks={3} />}>
      {(editions) => {
        const edition = currentEdition(editions);
        if (edition) return <Front slug={edition.slug} />;
        return (
          <Sheet title={t('common:site.name')}>
            <EmptyState icon="calendar" title={t('editions.none')}>
              {t('editions.none-hint')}
            </EmptyState>
          </Sheet>
        );
      }}
    </Loaded>
  );
}

/** One edition by its name in the address. */
export function EditionFront() {
  return <Front slug={useParams()['slug'] ?? ''} />;
}

function Front({ slug }: { slug: string }) {
  return (
    <FrontPage slug={slug}>
      <NoticesNow slug={slug} wide />
    </FrontPage>
  );
}
