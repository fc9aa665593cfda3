import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../lib/i18n.js';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Stack } from '../../ui/stack.js';
import { CodeField, TextField } from '../../ui/text-field.js';
import { useProve, useSendCode } from './api/objecting.js';

/** Proves a mobile number by a code; `onProven` gets the token that stands for it. */
export function ProveNumber({ address, onProven }: { address: string; onProven: (token: string) => void }) {
  const { t } = useTranslation('objection');
  const [proofId, setProofId] = useState<string | null>(null);
  const send = useSendCode(address);
  const form = useForm({
    initial: { number: '' },
    send: ({ number }) => send.mutateAsync({ number, language: currentLocale() }),
    done: (sent) => setProofId(sent.proofId),
  });
  return (
    <Stack gap="wide">
      <Form label={t('code-send')} faults={form.faults} onSubmit={form.submit}>
        <TextField type="tel" autoComplete="tel" label={t('phone')} hint={t('phone-hint')} {...form.bind('number')} />
        <div>
          <Button type="submit" look={proofId ? 'quiet' : 'primary'} busy={form.busy}>
            {proofId ? t('code-again') : t('code-send')}
          </Button>
        </div>
      </Form>
      {proofId && <EnterCode key={proofId} proofId={proofId} onProven={onProven} />}
    </Stack>
  );
}

function EnterCode({ proofId, onProven }: { proofId: string; onProven: (token: string) => void }) {
  const { t } = useTranslation('objection');
  const prove = useProve();
  const form = useForm({
    initial: { code: '' },
    send: ({ code }) => prove.mutateAsync({ proofId, code }),
    done: ({ token }) => onProven(token),
  });
  return (
    <Form label={t('verify')} faults={form.faults} onSubmit={form.submit}>
      <CodeField label={t('code')} {...form.bind('code')} />
      <div>
        <Button type="submit" look="primary" busy={form.busy}>
          {t('prove')}
        </Button>
      </div>
    </Form>
  );
}
