import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { useThread } from '../api/thread.js';

/** The way to the secretariat, and whether it has answered. */
export function ThreadCard({ entryId }: { entryId: string }) {
  const { t } = useTranslation('inbox');
  const unread = useThread(entryId).data?.unread ?? 0;
  return (
    <Card
      title={t('thread.card')}
      aside={unread > 0 && <StateTag tone="brand">{t('thread.card-unread', { count: unread })}</StateTag>}
    >
      <Stack>
        <Soft>{t('thread.card-hint')}</Soft>
        <div>
          <LinkButton to={`/team/entries/${entryId}/questions`}>{t('thread.card-open')}</LinkButton>
        </div>
      </Stack>
    </Card>
  );
}
