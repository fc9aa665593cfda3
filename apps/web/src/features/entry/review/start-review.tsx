import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Refused } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import type { ReviewedEntry } from '../api/entry.js';
import { useStartReview } from '../api/review.js';
import { useOvertaken } from './overtaken.js';

/** The way to take an entry up. */
export function StartReview({ entry }: { entry: ReviewedEntry }) {
  const { t } = useTranslation('organiser');
  const start = useStartReview(entry.id);
  const overtaken = useOvertaken();
  return (
    <Card title={t('review.start-title')}>
      <Stack>
        <p>{t('review.start-text')}</p>
        <Refused error={start.error} />
        <Button
          look="primary"
          wide
          busy={start.isPending}
          onClick={() => start.mutate(undefined, { onError: overtaken })}
        >
          {t('review.start')}
        </Button>
      </Stack>
    </Card>
  );
}
