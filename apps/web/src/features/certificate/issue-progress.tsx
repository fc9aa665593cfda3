import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Meter } from '../../ui/meter.js';
import { Refused } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { type CertificateDesk, useCancelIssue } from './api/certificates.js';

const TONES = { running: 'brand', done: 'success', cancelled: 'warning' } as const;

/** How far the last bulk issue is; it goes on without this page. */
export function IssueProgress({ editionId, desk }: { editionId: string; desk: CertificateDesk }) {
  const { t } = useTranslation('certificate');
  const dates = useDates();
  const cancelling = useCancelIssue(editionId);
  const { issue, can } = desk;
  if (!issue) return null;
  const { id, state, total, issued, printed, startedAt } = issue;
  return (
    <Card title={t('progress.title')} aside={<StateTag tone={TONES[state]}>{t(`progress.${state}`)}</StateTag>}>
      <Stack>
        <p aria-live="polite">{t('progress.text', { total, issued, printed, at: dates.instant(startedAt) })}</p>
        {state === 'running' && <Soft>{t('progress.leave')}</Soft>}
        <Meter label={t('progress.title')} value={printed} max={total} labelled />
        <Refused error={cancelling.error} />
        {can.cancel && (
          <div>
            <Button busy={cancelling.isPending} onClick={() => cancelling.mutate(id)}>
              {t('progress.cancel')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}
