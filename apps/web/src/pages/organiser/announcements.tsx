import { useTranslation } from 'react-i18next';
import { NewsDesk } from '../../features/competition/news/news-desk.js';
import { LinkButton } from '../../ui/button.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** What the edition lets everybody know. */
export function AnnouncementsPage() {
  const { t } = useTranslation('inbox');
  return (
    <InEdition>
      {(edition) => (
        <>
          <PageHead
            title={t('news.desk-title')}
            next={t('news.desk-hint')}
            actions={<LinkButton to={`/editions/${edition.slug}/announcements`}>{t('news.public-page')}</LinkButton>}
          />
          <NewsDesk editionId={edition.id} />
        </>
      )}
    </InEdition>
  );
}
