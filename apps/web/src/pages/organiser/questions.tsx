import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Thread } from '../../features/entry/thread/thread.js';
import { ThreadList } from '../../features/entry/thread/thread-list.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** What teams ask. */
export function Questions() {
  const { t } = useTranslation('inbox');
  return (
    <>
      <PageHead title={t('threads.title')} next={t('threads.hint')} />
      <InEdition>{(edition, base) => <ThreadList editionId={edition.id} base={`${base}/questions`} />}</InEdition>
    </>
  );
}

/** What one team and the secretariat write to each other. */
export function Question() {
  const { t } = useTranslation('inbox');
  const { id = '' } = useParams();
  return (
    <InEdition>
      {(_, base) => (
        <>
          <PageHead
            title={t('thread.title')}
            up={{ to: `${base}/questions`, label: t('threads.title') }}
            actions={<LinkButton to={`${base}/entries/${id}`}>{t('threads.to-entry')}</LinkButton>}
          />
          <Card>
            <Thread key={id} entryId={id} />
          </Card>
        </>
      )}
    </InEdition>
  );
}
