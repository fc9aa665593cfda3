import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormFaults } from '../../../lib/form-faults.js';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import { FormDialog } from '../../../ui/form-dialog.js';
import { TextField } from '../../../ui/text-field.js';
import type { ConsoleTurn } from '../api/console.js';

const NO_FAULTS: FormFaults = { form: null, fields: {} };

interface SwapDialogProps {
  turns: readonly ConsoleTurn[];
  busy: boolean;
  onSwap: (order: { slotIds: [string, string]; reason: string }) => void;
  onCancel: () => void;
}

/** Which two teams change places, and why. */
export function SwapDialog({ turns, busy, onSwap, onCancel }: SwapDialogProps) {
  const { t } = useTranslation('stage');
  const [ids, setIds] = useState<[string, string]>([turns[0]?.id ?? '', turns[1]?.id ?? '']);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const empty = reason.trim() === '';
  const same = ids[0] === ids[1];
  const submit = () => {
    setAsked(true);
    if (!empty && !same) onSwap({ slotIds: ids, reason: reason.trim() });
  };
  const pick = (at: 0 | 1) => (
    <Field
      label={t(at === 0 ? 'swap.one' : 'swap.other')}
      error={asked && same && at === 1 ? t('swap.same') : undefined}
    >
      {(control) => (
        <select
          {...control}
          className={fields.input}
          value={ids[at]}
          onChange={({ target }) => setIds(at === 0 ? [target.value, ids[1]] : [ids[0], target.value])}
        >
          {turns.map(({ id, position, entry }) => (
            <option key={id} value={id}>
              {position} · {entry.title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <FormDialog
      open
      title={t('swap.title')}
      verb={t('order.swap')}
      faults={NO_FAULTS}
      busy={busy}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <p>{t('swap.told')}</p>
      {pick(0)}
      {pick(1)}
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
