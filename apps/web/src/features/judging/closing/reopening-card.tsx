import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Refused, useRefusal } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';

/** Somebody asks for a sealed round to be reopened, or for its advance to be taken back: who and why, and what a second person can do. */
export function ReopeningCard({ round }: { round: RoundView }) {
  const { t } = useTranslation('closing');
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const confirm = useRoundStep(round, 'reopening-confirmation');
  const withdraw = useRoundStep(round, 'reopening-withdrawal');
  const problem = useRefusal(confirm.error);
  const { reopening } = round;
  if (!reopening) return null;
  const { undoes, reason, askedByName, askedAt, can } = reopening;
  const words = undoes === 'advance' ? 'taking-back' : 'reopening';
  return (
    <Card title={t(`${words}.title`)} aside={<StateTag tone="warning">{t('reopening.waits')}</StateTag>}>
      <Stack>
        <p>{reason}</p>
        <Soft>{t('reopening.asked', { name: askedByName, at: dates.instant(askedAt) })}</Soft>
        {!can.confirm && <p>{t(`${words}.second`)}</p>}
        <Refused error={withdraw.error} />
        <Row>
          {can.confirm && (
            <Button look="primary" onClick={() => setAsking(true)}>
              {t(`${words}.confirm`)}
            </Button>
          )}
          {can.withdraw && (
            <Button busy={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
              {t(`${words}.withdraw`)}
            </Button>
          )}
        </Row>
      </Stack>
      <ConfirmReason
        open={asking}
        title={t(`${words}.confirm`)}
        verb={t(`${words}.confirm`)}
        minLength={0}
        busy={confirm.isPending}
        problem={problem}
        onConfirm={() => confirm.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t(`${words}.confirm-means`)}</p>
      </ConfirmReason>
    </Card>
  );
}
