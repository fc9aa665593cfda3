import { useTranslation } from 'react-i18next';
import { Thread } from '../../features/entry/thread/thread.js';
import { Card } from '../../ui/card.js';
import { PageHead } from '../../ui/page-head.js';
import { EntryPage } from './entry-page.js';

/** What the team and the secretariat write to each other. */
export function QuestionsPage() {
  const { t } = useTranslation('inbox');
  return (
    <EntryPage>
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
    </EntryPage>
  );
}
