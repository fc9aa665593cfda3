import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { useRefusal } from '../../../ui/refused.js';
import { Soft, Stack } from '../../../ui/stack.js';
import type { JudgeProgress } from '../api/progress.js';
import { useReminder, useRemind } from '../api/reminder.js';
import type { RoundView } from '../api/rounds.js';
import styles from './closing.module.css';

/** Who is behind the time, and a reminder that can be read before it leaves. */
export function ReminderCard({ round, judges }: { round: RoundView; judges: readonly JudgeProgress[] }) {
  const { t } = useTranslation('closing');
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const remind = useRemind(round.id);
  const owing = judges.filter(({ assigned, submitted }) => submitted < assigned);
  const late = owing.filter(({ pace }) => pace === 'behind' || pace === 'not-begun');
  const ahead = round.reminders.filter((at) => new Date(at) > new Date(round.now));
  const problem = useRefusal(remind.error);
  if (owing.length === 0 || !round.can.remind) return null;
  return (
    <Card title={t('remind.title')}>
      <Stack>
        <p>{t(late.length > 0 ? 'remind.late' : 'remind.all-on-time', { count: late.length, owing: owing.length })}</p>
        {late.length > 0 && (
          <ul className={styles.names}>
            {late.map(({ judgeId, name, assigned, submitted, pace }) => (
              <li key={judgeId}>{t(`remind.${pace}`, { name, left: assigned - submitted })}</li>
            ))}
          </ul>
        )}
        {round.kind === 'online_review' && (
          <Soft>
            {ahead.length > 0
              ? t('remind.by-itself', { times: ahead.map((at) => dates.instant(at)).join(t('remind.between')) })
              : t('remind.not-by-itself')}
          </Soft>
        )}
        {remind.data && <Notice tone="success">{t('remind.sent', { count: remind.data.reminded })}</Notice>}
        <div>
          <Button onClick={() => setAsking(true)}>{t('remind.look')}</Button>
        </div>
      </Stack>
      <ConfirmReason
        open={asking}
        title={t('remind.confirm', { count: owing.length })}
        verb={t('remind.send')}
        minLength={0}
        busy={remind.isPending}
        problem={problem}
        onConfirm={() => remind.mutate({}, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <Preview roundId={round.id} />
      </ConfirmReason>
    </Card>
  );
}

function Preview({ roundId }: { roundId: string }) {
  const { t } = useTranslation('closing');
  return (
    <Loaded query={useReminder(roundId)}>
      {({ judges, subject, body }) => (
        <Stack>
          <p>{t('remind.to', { names: judges.map((judge) => t('remind.one', judge)).join(t('remind.comma')) })}</p>
          {subject && (
            <div className={styles.mail} role="group" aria-label={subject} tabIndex={0}>
              <p>
                <b>{subject}</b>
              </p>
              <p>{body}</p>
            </div>
          )}
          <Soft>{t('remind.example')}</Soft>
        </Stack>
      )}
    </Loaded>
  );
}
