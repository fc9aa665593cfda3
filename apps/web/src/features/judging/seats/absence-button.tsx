import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import type { JudgeProgress } from '../api/progress.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';

/** Notes that a judge does not come: what they have not handed in becomes free, with the reason on record. */
export function AbsenceButton({ round, judge }: { round: RoundView; judge: JudgeProgress }) {
  const { t } = useTranslation('seats');
  const [asking, setAsking] = useState(false);
  const free = useRoundStep(round, 'absences');
  const problem = useRefusal(free.error);
  const { judgeId, name } = judge;
  const open = judge.assigned - judge.submitted;
  if (open === 0) return null;
  return (
    <>
      <Button look="text" aria-label={t('absence.of', { name })} onClick={() => setAsking(true)}>
        {t('absence.ask')}
      </Button>
      <ConfirmReason
        open={asking}
        title={t('absence.of', { name })}
        verb={t('absence.verb')}
        busy={free.isPending}
        problem={problem}
        onConfirm={(reason) => free.mutate({ judgeId, reason }, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('absence.means', { count: open })}</p>
        {judge.submitted > 0 && <p>{t('absence.keeps', { count: judge.submitted })}</p>}
      </ConfirmReason>
    </>
  );
}
