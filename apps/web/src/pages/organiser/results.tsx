import { useTranslation } from 'react-i18next';
import { type PrizesView, usePrizes } from '../../features/award/api/prizes.js';
import type { Standing } from '../../features/judging/api/standings.js';
import type { PublicAward, PublicStanding } from '../../features/publication/api/release.js';
import { type ReleasesView, useReleases } from '../../features/publication/api/releases.js';
import { PublishCard } from '../../features/publication/publish-card.js';
import { ReleaseList } from '../../features/publication/release-list.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';
import { useFinalStandings } from './use-final.js';

/** What the public reads: what was published, and publishing anew. */
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
              view.items.length > 0 && <LinkButton to={`/editions/${slug}/results`}>{t('results.public')}</LinkButton>
            }
          />
          <Card title={t('results.releases')}>
            <ReleaseList releases={view.items} />
          </Card>
          <Preview editionId={editionId} view={view} />
        </>
      )}
    </Loaded>
  );
}

function Preview({ editionId, view }: { editionId: string; view: ReleasesView }) {
  const standings = useFinalStandings(editionId);
  return (
    <Loaded query={usePrizes(editionId)}>
      {(prizes) => (
        <PublishCard
          editionId={editionId}
          view={view}
          awards={awardsOf(prizes)}
          standings={standings.flatMap(publicLine)}
        />
      )}
    </Loaded>
  );
}

/** The catalogue as a release will show it. */
function awardsOf({ catalogue, items }: PrizesView): PublicAward[] {
  return catalogue.map(({ code, name, quota }) => {
    const own = items.filter((prize) => prize.awardCode === code && prize.state === 'confirmed');
    const winners = own.flatMap(({ entry, holderName }) => (entry ? [{ ...entry, holderName }] : []));
    return { code, name, quota, winners, vacant: own.length - winners.length };
  });
}

function publicLine({ rank, shown, number, title, organisationName }: Standing): PublicStanding[] {
  return rank === null || shown === null ? [] : [{ rank, number, title, organisation: organisationName, score: shown }];
}
