import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { usePause } from '../../../lib/use-pause.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Stack } from '../../../ui/stack.js';
import { useCancelEmailChange, useSendLinkAgain, type WaitingAddress } from '../api/email-change.js';

/** Seconds before another mail may be sent. */
const PAUSE = 60;

/** What is left of the pause; the server has the last word. */
function pauseAfter(sentAt: string): number {
  const since = Math.floor((Date.now() - new Date(sentAt).getTime()) / 1000);
  return Math.min(PAUSE, Math.max(0, PAUSE - since));
}

/** The address that is asked to confirm: until when, sending once more, taking it back. */
export function WaitingNotice({ waiting: { address, sentAt, expiresAt, expired } }: { waiting: WaitingAddress }) {
  const { t } = useTranslation('account-email');
  const dates = useDates();
  const [left] = usePause(() => pauseAfter(sentAt));
  const again = useSendLinkAgain();
  const cancel = useCancelEmailChange();
  return (
    <Stack>
      <Notice tone={expired ? 'warning' : 'info'} title={t(expired ? 'expired' : 'waiting', { address })}>
        {expired
          ? t('expired-hint')
          : t('waiting-hint', { sent: dates.instant(sentAt), until: dates.until(expiresAt) })}
      </Notice>
      <Refused error={again.error ?? cancel.error} />
      <Row>
        <Button
          busy={again.isPending}
          aria-disabled={left > 0 || undefined}
          onClick={() => left === 0 && again.mutate()}
        >
          {left > 0 ? t('wait', { count: left }) : t('again')}
        </Button>
        <Button look="text" busy={cancel.isPending} onClick={() => cancel.mutate()}>
          {t('cancel')}
        </Button>
      </Row>
    </Stack>
  );
}
