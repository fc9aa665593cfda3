import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import type { ReviewedEntry } from '../api/entry.js';
import { useLookAgain } from '../api/examination.js';

/** Has the programs look again, and says what that has changed. */
export function LookAgainButton({ entry }: { entry: ReviewedEntry }) {
  const { t } = useTranslation('desk');
  const dates = useDates();
  const look = useLookAgain(entry);
  const { data } = look;
  const key = data && (data.added + data.gone === 0 ? 'look.same' : 'look.changed');
  return (
    <Stack gap="tight">
      <Row>
        <Button busy={look.isPending} onClick={() => look.mutate(undefined)}>
          {t('look.verb')}
        </Button>
      </Row>
      <div role="status">{key && <Soft>{t(key, { ...data, at: dates.instant(data.lookedAt) })}</Soft>}</div>
      <Refused error={look.error} />
    </Stack>
  );
}
