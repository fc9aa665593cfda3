import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { useThread } from '../api/thread.js';
import { Thread } from './thread.js';

/** The conversation below an entry; nothing for those who have no part in it. */
export function ThreadSection({ entryId }: { entryId: string }) {
  const { t } = useTranslation('inbox');
  if (!useThread(entryId).data) return null;
  return (
    <Card title={t('thread.desk-title')}>
      <Thread entryId={entryId} />
    </Card>
  );
}
