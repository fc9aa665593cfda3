import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormFaults } from '../../../lib/form-faults.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { useRefusal } from '../../../ui/refused.js';
import { TextField } from '../../../ui/text-field.js';
import { type DrawValue, type DrawView, useDrawStep } from '../api/draws.js';
import { keptSecret, lineOf, secretOf } from './seal.js';

interface GiveProps {
  draw: Pick<DrawView, 'id' | 'roundId'>;
  value: Pick<DrawValue, 'position' | 'party'>;
  onClose: () => void;
}

/** A party opens the number it has sealed: this device remembers it, or the written line is typed. */
export function OpenDialog({ draw, value: { position, party }, onClose }: GiveProps) {
  const { t } = useTranslation('schedule');
  const [kept] = useState(() => keptSecret(draw.id, position));
  const [line, setLine] = useState(kept ? lineOf(kept) : '');
  const [asked, setAsked] = useState(false);
  const step = useDrawStep(draw);
  const refusal = useRefusal(step.error);
  const secret = secretOf(line);
  const faults: FormFaults = { form: refusal, fields: asked && !secret ? { line: t('values.line-fault') } : {} };
  const submit = () => {
    setAsked(true);
    if (secret) step.mutate({ step: `values/${position}/opening`, body: secret }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      open
      title={t('values.open-title', { party })}
      verb={t('values.open')}
      faults={faults}
      busy={step.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <p>{t(kept ? 'values.open-kept' : 'values.open-typed')}</p>
      <TextField
        label={t('values.line')}
        autoComplete="off"
        value={line}
        onChange={setLine}
        error={faults.fields['line']}
      />
    </FormDialog>
  );
}
