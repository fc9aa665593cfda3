import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMyEntry } from '../../features/entry/api/my-entry.js';
import { useThread } from '../../features/entry/api/thread.js';
import { Thread } from '../../features/entry/thread/thread.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';

/** What the team and the secretariat write to each other. */
export function QuestionsPage() {
  const { t } = useTranslation('inbox');
  const id = useParams()['id'] ?? '';
  // Asked for beside the entry.
  useThread(id);
  return (
    <Loaded query={useMyEntry(id)} skeleton={<SkeletonPage />}>
      {(entry) => (
        <>
          <PageHead
            title={t('thread.title')}
            up={{ to: `/team/entries/${entry.id}`, label: entry.title }}
            next={t('thread.team-hint')}
          />
          <Card>
            <Thread entryId={entry.id} />
          </Card>
        </>
      )}
    </Loaded>
  );
}
