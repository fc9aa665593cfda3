import { useTranslation } from 'react-i18next';
import { useReleases } from '../../features/publication/api/releases.js';
import { PublishCard } from '../../features/publication/publish-card.js';
import { ReleaseList } from '../../features/publication/release-list.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** What the public reads: what was published, and the next release on its way. */
export function Results() {
  return <InEdition>{(edition) => <Published editionId={edition.id} slug={edition.slug} />}</InEdition>;
}

function Published({ editionId, slug }: { editionId: string; slug: string }) {
  const { t } = useTranslation('organiser');
  return (
    <Loaded query={useReleases(editionId)}>
      {(view) => (
        <>
          <PageHead
            title={t('results.title')}
            actions={
              view.items.some(({ state }) => state === 'current') && (
                <LinkButton to={`/editions/${slug}/results`}>{t('results.public')}</LinkButton>
              )
            }
          />
          <PublishCard editionId={editionId} view={view} />
          <Card title={t('results.releases')}>
            <ReleaseList slug={slug} releases={view.items} />
          </Card>
        </>
      )}
    </Loaded>
  );
}
