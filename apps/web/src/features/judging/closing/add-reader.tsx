import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';

/** Asks one more judge for an entry, with the reason for the record. */
export function AddReader({ round, entryId, number }: { round: RoundView; entryId: string; number: string }) {
  const { t } = useTranslation('closing');
  const [asking, setAsking] = useState(false);
  const add = useRoundStep(round, 'readers');
  const problem = useRefusal(add.error);
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
        onConfirm={(reason) => add.mutate({ entryId, reason }, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('reader.means')}</p>
      </ConfirmReason>
    </>
  );
}
