import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { useRefusal } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { type RoundView, useRoundStep } from './api/rounds.js';

/** Lets the judges in; from here on entries, rules and panel stand still. */
export function OpenCard({ round }: { round: RoundView }) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const open = useRoundStep(round, 'opening');
  const { judges, assignments } = round.progress;
  return (
    <Card title={t('round.way.open')}>
      <Stack>
        <p>{t('round.open-text', { judges, sheets: assignments, until: dates.until(round.endsAt) })}</p>
        {Date.parse(round.now) < Date.parse(round.startsAt) && (
          <Soft>{t('round.open-early', { from: dates.instant(round.startsAt) })}</Soft>
        )}
        {round.can.open && (
          <div>
            <Button look="primary" onClick={() => setAsking(true)}>
              {t('round.open')}
            </Button>
          </div>
        )}
      </Stack>
      <ConfirmReason
        open={asking}
        title={t('round.open-confirm')}
        verb={t('round.open')}
        minLength={0}
        busy={open.isPending}
        problem={useRefusal(open.error)}
        onConfirm={() => open.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('round.open-means', { count: judges })}</p>
      </ConfirmReason>
    </Card>
  );
}
