import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormFaults } from '../../../lib/form-faults.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Notice } from '../../../ui/notice.js';
import { useRefusal } from '../../../ui/refused.js';
import { Soft } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { type DrawValue, type DrawView, useDrawStep } from '../api/draws.js';
import styles from './draw.module.css';
import { keepSecret, lineOf, newSalt, sealOf } from './seal.js';

interface GiveProps {
  draw: Pick<DrawView, 'id' | 'roundId'>;
  value: Pick<DrawValue, 'position' | 'party'>;
  onClose: () => void;
}

const NUMBER = /^\d{1,9}$/;

/** A party types its number; the hash is made here, and it alone leaves the device. */
export function SealDialog({ draw, value: { position, party }, onClose }: GiveProps) {
  const { t } = useTranslation('schedule');
  const [number, setNumber] = useState('');
  const [asked, setAsked] = useState(false);
  const [salt] = useState(newSalt);
  const step = useDrawStep(draw);
  const refusal = useRefusal(step.error);
  const good = NUMBER.test(number);
  const secret = { value: number, salt };
  const faults: FormFaults = { form: refusal, fields: asked && !good ? { number: t('values.number-fault') } : {} };
  const submit = () => {
    setAsked(true);
    if (!good) return;
    keepSecret(draw.id, position, secret);
    step.mutate({ step: `values/${position}/seal`, body: { hash: sealOf(secret) } }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      open
      title={t('values.seal-title', { party })}
      verb={t('values.seal')}
      faults={faults}
      busy={step.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <p>{t('values.seal-text')}</p>
      <TextField
        label={t('values.number')}
        hint={t('values.number-hint')}
        inputMode="numeric"
        maxLength={9}
        autoComplete="off"
        value={number}
        onChange={setNumber}
        error={faults.fields['number']}
      />
      {good && (
        <Notice title={t('values.write-down')}>
          <code className={styles.hash}>{lineOf(secret)}</code>
          <Soft>{t('values.write-down-text')}</Soft>
          <Soft>
            {t('values.hash')} <code className={styles.hash}>{sealOf(secret)}</code>
          </Soft>
        </Notice>
      )}
    </FormDialog>
  );
}
