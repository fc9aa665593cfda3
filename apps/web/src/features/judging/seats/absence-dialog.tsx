import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import type { JudgeProgress } from '../api/progress.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';

interface AbsenceDialogProps {
  round: RoundView;
  judge: JudgeProgress;
  onClose: () => void;
}

/** Notes that a judge does not come: what they have not handed in becomes free, with the reason on record. */
export function AbsenceDialog({ round, judge, onClose }: AbsenceDialogProps) {
  const { t } = useTranslation('seats');
  const free = useRoundStep(round, 'absences');
  const problem = useRefusal(free.error);
  const { judgeId, name, assigned, submitted } = judge;
  return (
    <ConfirmReason
      open
      title={t('absence.of', { name })}
      verb={t('absence.verb')}
      busy={free.isPending}
      problem={problem}
      onConfirm={(reason) => free.mutate({ judgeId, reason }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{t('absence.means', { count: assigned - submitted })}</p>
      {submitted > 0 && <p>{t('absence.keeps', { count: submitted })}</p>}
    </ConfirmReason>
  );
}
