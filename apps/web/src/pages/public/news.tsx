import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFront } from '../../features/competition/api/front.js';
import { FaqList } from '../../features/competition/faq.js';
import { NewsList } from '../../features/competition/news/news-list.js';
import { useSay } from '../../lib/i18n.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Sheet } from '../../ui/sheet.js';
import { SkeletonPage } from '../../ui/skeleton.js';

/** Everything an edition lets everybody know. */
export function EditionNews() {
  const { t } = useTranslation('public');
  const say = useSay();
  const { slug = '' } = useParams();
  return (
    <Loaded query={useFront(slug)} skeleton={<SkeletonPage />}>
      {(front) => (
        <Sheet title={t('news.title')} lead={<Link to={`/editions/${slug}`}>{say(front.name)}</Link>}>
          <NewsList editionId={front.id} />
        </Sheet>
      )}
    </Loaded>
  );
}

/** The questions people ask about an edition. */
export function EditionFaq() {
  const { t } = useTranslation('public');
  const say = useSay();
  const { slug = '' } = useParams();
  return (
    <Loaded query={useFront(slug)} skeleton={<SkeletonPage />}>
      {(front) => (
        <Sheet title={t('faq.title')} lead={<Link to={`/editions/${slug}`}>{say(front.name)}</Link>}>
          {front.faq.length > 0 ? (
            <FaqList front={front} />
          ) : (
            <EmptyState icon="info" title={t('faq.none')}>
              {t('faq.none-hint')}
            </EmptyState>
          )}
        </Sheet>
      )}
    </Loaded>
  );
}
