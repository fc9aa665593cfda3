import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormFaults } from '../../../lib/form-faults.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { TextField } from '../../../ui/text-field.js';

const NO_FAULTS: FormFaults = { form: null, fields: {} };

interface DisturbDialogProps {
  busy: boolean;
  onGive: (order: { seconds: number; reason: string }) => void;
  onCancel: () => void;
}

/** How many seconds a team gets back, and why. */
export function DisturbDialog({ busy, onGive, onCancel }: DisturbDialogProps) {
  const { t } = useTranslation('stage');
  const [seconds, setSeconds] = useState('30');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const wrong = !/^\d{1,3}$/.test(seconds) || Number(seconds) < 1 || Number(seconds) > 600;
  const empty = reason.trim() === '';
  const submit = () => {
    setAsked(true);
    if (!wrong && !empty) onGive({ seconds: Number(seconds), reason: reason.trim() });
  };
  return (
    <FormDialog
      open
      title={t('disturb.title')}
      verb={t('verbs.disturb')}
      faults={NO_FAULTS}
      busy={busy}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <TextField
        label={t('disturb.seconds')}
        hint={t('disturb.hint')}
        inputMode="numeric"
        maxLength={3}
        value={seconds}
        onChange={setSeconds}
        error={asked && wrong ? t('disturb.range') : undefined}
      />
      <TextField
        label={t('reason')}
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={asked && empty ? t('reason-missing') : undefined}
      />
    </FormDialog>
  );
}
