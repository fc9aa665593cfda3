import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { request } from '../../../lib/api/request.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';

/** Drafts an announcement of the results; it is finished among the announcements. */
export function DraftCard({ editionId, base }: { editionId: string; base: string }) {
  const { t } = useTranslation('reports');
  const draft = useMutation({
    mutationFn: () => request<{ id: string }>('POST', `/editions/${editionId}/reports/announcement`, {}),
  });
  return (
    <Card title={t('announcement.title')}>
      <Stack>
        <p>{t('announcement.text')}</p>
        {draft.isSuccess ? (
          <>
            <Notice tone="success">{t('announcement.done')}</Notice>
            <div>
              <LinkButton to={`${base}/announcements`}>{t('announcement.open')}</LinkButton>
            </div>
          </>
        ) : (
          <div>
            <Button look="quiet" busy={draft.isPending} onClick={() => draft.mutate()}>
              {t('announcement.do')}
            </Button>
          </div>
        )}
        <Refused error={draft.error} />
      </Stack>
    </Card>
  );
}
