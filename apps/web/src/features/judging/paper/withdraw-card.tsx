import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { type Paper, usePaperStep } from '../api/papers.js';

/** Takes a spoilt or superfluous sheet out of use. */
export function WithdrawCard({ paper }: { paper: Paper }) {
  const { t } = useTranslation('paper');
  const [asking, setAsking] = useState(false);
  const withdraw = usePaperStep(paper, 'withdrawal');
  const done = () => setAsking(false);
  return (
    <p>
      <Button look="text" onClick={() => setAsking(true)}>
        {t('withdraw.do')}
      </Button>
      <ConfirmReason
        open={asking}
        danger
        title={t('withdraw.title', { number: paper.number })}
        verb={t('withdraw.do')}
        busy={withdraw.isPending}
        problem={useRefusal(withdraw.error)}
        onConfirm={(reason) => withdraw.mutate({ reason }, { onSuccess: done })}
        onCancel={done}
      >
        {t('withdraw.means')}
      </ConfirmReason>
    </p>
  );
}
