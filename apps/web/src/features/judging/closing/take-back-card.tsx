import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';

/** Asks for the advance to be taken back, as long as the next round has not begun; a second person confirms. */
export function TakeBackCard({ round }: { round: RoundView }) {
  const { t } = useTranslation('closing');
  const [asking, setAsking] = useState(false);
  const ask = useRoundStep(round, 'reopening-wish');
  const problem = useRefusal(ask.error);
  if (!round.can.takeBack || round.reopening) return null;
  const onDone = () => setAsking(false);
  return (
    <Card title={t('taking-back.card')}>
      <Stack>
        <p>{t('taking-back.text')}</p>
        <div>
          <Button onClick={() => setAsking(true)}>{t('taking-back.ask')}</Button>
        </div>
      </Stack>
      <ConfirmReason
        open={asking}
        title={t('taking-back.ask')}
        verb={t('taking-back.ask')}
        danger
        busy={ask.isPending}
        problem={problem}
        onConfirm={(reason) => ask.mutate({ reason, undoes: 'advance' }, { onSuccess: onDone })}
        onCancel={onDone}
      >
        <p>{t('taking-back.means')}</p>
        <p>{t('taking-back.second')}</p>
      </ConfirmReason>
    </Card>
  );
}
