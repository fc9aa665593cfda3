import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Localised } from '#kernel';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { useRefusal } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import { useSupposed } from './api/cascade.js';
import { type Prize, useWithdrawPrize } from './api/prizes.js';
import { CascadeList } from './cascade-list.js';

interface WithdrawProps {
  editionId: string;
  prize: Prize;
  title: string;
  names: ReadonlyMap<string, Localised>;
  onClose: () => void;
}

/** Takes a prize back, after showing what will follow from it. */
export function WithdrawDialog({ editionId, prize, title, names, onClose }: WithdrawProps) {
  const { t } = useTranslation('organiser');
  const [bars, setBars] = useState(false);
  const withdraw = useWithdrawPrize(editionId);
  const { data: plan } = useSupposed(editionId, prize.id, bars);
  return (
    <ConfirmReason
      open
      title={t('prizes.withdraw-one', { title })}
      verb={t('prizes.withdraw')}
      danger
      busy={withdraw.isPending}
      problem={useRefusal(withdraw.error)}
      onConfirm={(reason) => withdraw.mutate({ id: prize.id, reason, bars }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <Stack>
        <p>{t(prize.state === 'proposed' ? 'prizes.withdraw-means' : 'prizes.withdraw-confirmed')}</p>
        {prize.entry && (
          <label>
            <input type="checkbox" checked={bars} onChange={(event) => setBars(event.target.checked)} />{' '}
            {t('deliberation:cascade.bars')}
          </label>
        )}
        {plan && (
          <>
            <p>{t('deliberation:cascade.would')}</p>
            <CascadeList plan={plan} names={names} from={prize.entry?.id} />
          </>
        )}
      </Stack>
    </ConfirmReason>
  );
}
