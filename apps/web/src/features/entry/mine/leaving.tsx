import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { explain } from '../../../lib/explain.js';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Notice } from '../../../ui/notice.js';
import { type MyEntry, renewEntry } from '../api/my-entry.js';
import { reviveEntry, withdrawEntry } from '../api/withdrawal.js';
import styles from './mine.module.css';

/** Withdrawing, with a reason; and coming back while registration is open. */
export function Leaving({ entry }: { entry: MyEntry }) {
  const { t } = useTranslation('team');
  const client = useQueryClient();
  const dates = useDates();
  const until = dates.until(entry.registrationEndsAt);
  const closed = Date.parse(entry.now) >= Date.parse(entry.registrationEndsAt);
  const [asking, setAsking] = useState(false);
  const withdrawing = useMutation({
    mutationFn: (reason: string) => withdrawEntry(entry.id, reason),
    onSuccess: async () => {
      await renewEntry(client, entry);
      setAsking(false);
    },
  });
  const reviving = useMutation({
    mutationFn: () => reviveEntry(entry.id),
    onSuccess: () => renewEntry(client, entry),
  });
  return (
    <div className={styles.leaving}>
      {entry.state === 'withdrawn' && entry.withdrawalReason && (
        <p>{t('leaving.reason', { reason: entry.withdrawalReason })}</p>
      )}
      {reviving.error && <Notice tone="danger">{explain(reviving.error, t)}</Notice>}
      {entry.can.revive && (
        <Button look="primary" busy={reviving.isPending} onClick={() => reviving.mutate()}>
          {t('leaving.revive')}
        </Button>
      )}
      {entry.can.revive && <p className={styles.when}>{t('leaving.revive-until', { until })}</p>}
      {entry.can.withdraw && (
        <p className={styles.when}>{t(closed ? 'leaving.hint-closed' : 'leaving.hint', { until })}</p>
      )}
      {entry.can.withdraw && <Button onClick={() => setAsking(true)}>{t('leaving.verb')}</Button>}
      <ConfirmReason
        open={asking}
        title={t('leaving.title')}
        verb={t('leaving.verb')}
        danger
        busy={withdrawing.isPending}
        problem={withdrawing.error && explain(withdrawing.error, t)}
        onConfirm={(reason) => withdrawing.mutate(reason)}
        onCancel={() => setAsking(false)}
      >
        {t('leaving.text')}
      </ConfirmReason>
    </div>
  );
}
