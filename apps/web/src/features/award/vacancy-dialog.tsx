import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { useRefusal } from '../../ui/refused.js';
import { type Award, useNominate } from './api/prizes.js';

interface VacancyProps {
  editionId: string;
  award: Award;
  open: boolean;
  onClose: () => void;
}

/** Leaves one seat of an award without a winner, with the reason. */
export function VacancyDialog({ editionId, award, open, onClose }: VacancyProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const nominate = useNominate(editionId);
  const leave = (reason: string) =>
    nominate.mutate({ awardCode: award.code, entryId: null, holderId: null, reason }, { onSuccess: onClose });
  return (
    <ConfirmReason
      open={open}
      title={t('prizes.leave-one', { award: say(award.name) })}
      verb={t('prizes.leave')}
      busy={nominate.isPending}
      problem={useRefusal(nominate.error)}
      onConfirm={leave}
      onCancel={onClose}
    >
      <p>{t('prizes.vacant-means')}</p>
    </ConfirmReason>
  );
}
