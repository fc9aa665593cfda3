import { useTranslation } from 'react-i18next';
import { useCertificateDesk } from '../../features/certificate/api/certificates.js';
import { CertificateList } from '../../features/certificate/certificate-list.js';
import { IssueCard } from '../../features/certificate/issue-card.js';
import { IssueProgress } from '../../features/certificate/issue-progress.js';
import { SealCard } from '../../features/certificate/seal-card.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { PaperButton } from '../../ui/paper-button.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { InEdition } from './in-edition.js';

/** The certificates of an edition: issuing, printing, ending. */
export function Certificates() {
  return <InEdition>{({ id, slug }) => <Desk editionId={id} slug={slug} />}</InEdition>;
}

function Desk({ editionId, slug }: { editionId: string; slug: string }) {
  const { t } = useTranslation('certificate');
  return (
    <Loaded query={useCertificateDesk(editionId)} skeleton={<SkeletonPage />}>
      {(desk) => (
        <>
          <PageHead
            title={t('title')}
            next={t('lead')}
            actions={
              desk.can.seal && <LinkButton to={`/organiser/${slug}/settings/certificates`}>{t('words')}</LinkButton>
            }
          />
          <IssueProgress editionId={editionId} desk={desk} />
          <IssueCard editionId={editionId} desk={desk} />
          {desk.items.length > 0 && (
            <Card
              title={t('list.title')}
              aside={
                desk.can.seal && (
                  <PaperButton path={`/editions/${editionId}/certificates/print`} label={t('list.zip')} />
                )
              }
            >
              <CertificateList editionId={editionId} items={desk.items} canEnd={desk.can.end} />
            </Card>
          )}
          {desk.can.seal && <SealCard editionId={editionId} keptAt={desk.sealKeptAt} />}
        </>
      )}
    </Loaded>
  );
}
