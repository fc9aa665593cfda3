import { useTranslation } from 'react-i18next';
import { useListState } from '../../../lib/list-state.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Pager } from '../../../ui/pager.js';
import { useAnnouncements } from '../api/announcements.js';
import { AnnouncementArticle } from './announcement-article.js';

/** Everything an edition lets everybody know. */
export function NewsList({ editionId }: { editionId: string }) {
  const { t } = useTranslation('inbox');
  const list = useListState(10);
  return (
    <Loaded query={useAnnouncements(editionId, list.page, list.pageSize)}>
      {({ items, total }) => {
        const published = items.filter(({ publishedAt }) => publishedAt !== null);
        if (published.length === 0) {
          return (
            <EmptyState icon="info" title={t('news.empty')}>
              {t('news.empty-hint')}
            </EmptyState>
          );
        }
        return (
          <>
            {published.map((one) => (
              <AnnouncementArticle key={one.id} announcement={one} />
            ))}
            {total > list.pageSize && <Pager list={list} total={total} />}
          </>
        );
      }}
    </Loaded>
  );
}
