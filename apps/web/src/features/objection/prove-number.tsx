import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Refused } from '../../ui/refused.js';
import { CodeField, TextField } from '../../ui/text-field.js';
import { useProve, useSendCode } from './api/objecting.js';

/** Proves a mobile number by a code; `onProven` gets the token that stands for it. */
export function ProveNumber({ address, onProven }: { address: string; onProven: (token: string) => void }) {
  const { t } = useTranslation('objection');
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const send = useSendCode(address);
  const prove = useProve();
  const proofId = send.data?.proofId;
  return (
    <>
      <TextField
        type="tel"
        autoComplete="tel"
        label={t('phone')}
        hint={t('phone-hint')}
        required
        value={number}
        onChange={setNumber}
      />
      <Refused error={send.error ?? prove.error} />
      <Button busy={send.isPending} onClick={() => send.mutate({ number, language: currentLocale() })}>
        {proofId ? t('code-again') : t('code-send')}
      </Button>
      {proofId && (
        <>
          <CodeField label={t('code')} required value={code} onChange={setCode} />
          <Button
            look="primary"
            busy={prove.isPending}
            onClick={() => prove.mutate({ proofId, code }, { onSuccess: ({ token }) => onProven(token) })}
          >
            {t('prove')}
          </Button>
        </>
      )}
    </>
  );
}
