import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shanghaiInstant } from '#kernel';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';
import { timeIsOver } from './time-over.js';

/** A moment of Beijing's wall clock (`2024-07-04T17:00`) as an instant. */
function instantOf(local: string): string {
  const [day = '', time = ''] = local.split('T');
  return shanghaiInstant(day, time).toISOString();
}

/** Asks one more judge for an entry, with the reason for the record; until when, once the round's own time is over. */
export function AddReader({ round, entryId, number }: { round: RoundView; entryId: string; number: string }) {
  const { t } = useTranslation('closing');
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const [until, setUntil] = useState('');
  const [missing, setMissing] = useState(false);
  const add = useRoundStep(round, 'readers');
  const problem = useRefusal(add.error);
  const over = timeIsOver(round);
  const confirm = (reason: string) => {
    setMissing(over && until === '');
    if (over && until === '') return;
    const order = { entryId, reason, ...(over && { dueAt: instantOf(until) }) };
    add.mutate(order, { onSuccess: () => setAsking(false) });
  };
  return (
    <>
      <Button look="text" aria-label={t('reader.ask-for', { number })} onClick={() => setAsking(true)}>
        {t('reader.ask')}
      </Button>
      <ConfirmReason
        open={asking}
        title={t('reader.title', { number })}
        verb={t('reader.ask')}
        busy={add.isPending}
        problem={problem}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <Stack>
          <p>{t('reader.means')}</p>
          {over && (
            <TextField
              label={t('reader.until')}
              type="datetime-local"
              hint={until ? dates.until(instantOf(until)) : t('reader.until-hint')}
              error={missing && until === '' ? t('reader.until-missing') : undefined}
              value={until}
              onChange={setUntil}
            />
          )}
        </Stack>
      </ConfirmReason>
    </>
  );
}
