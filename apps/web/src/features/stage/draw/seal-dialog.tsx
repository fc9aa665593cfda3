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
  /** The organiser types it in for the party, for everybody to see. */
  typedIn?: boolean;
  onClose: () => void;
}

const NUMBER = /^\d{1,9}$/;

/** A party types its number; the hash is made here, and it alone leaves the device. */
export function SealDialog({ draw, value: { position, party }, typedIn = false, onClose }: GiveProps) {
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
    step.mutate(
      { step: `values/${position}/seal`, body: { hash: sealOf(secret), ...(typedIn ? { typedIn } : {}) } },
      { onSuccess: onClose },
    );
  };
  return (
    <FormDialog
      open
      title={t(typedIn ? 'values.type-title' : 'values.seal-title', { party })}
      verb={t(typedIn ? 'values.type' : 'values.seal')}
      faults={faults}
      busy={step.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <p>{t(typedIn ? 'values.type-text' : 'values.seal-text')}</p>
      <TextField
        label={t(typedIn ? 'values.number-of' : 'values.number', { party })}
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
