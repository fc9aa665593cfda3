import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { Button } from '../../../ui/button.js';
import { Form } from '../../../ui/form.js';
import { Row } from '../../../ui/stack.js';
import { CodeField, PasswordField, TextField } from '../../../ui/text-field.js';
import { askEmailChange } from '../api/email-change.js';

interface AskEmailChangeProps {
  /** Whether an authenticator is set up, whose code is asked once more. */
  asksCode: boolean;
  done: () => unknown;
  back: () => void;
}

/** The new address, and the proof that it is the owner who asks. */
export function AskEmailChange({ asksCode, done, back }: AskEmailChangeProps) {
  const { t } = useTranslation('account-email');
  const form = useForm({
    initial: { address: '', password: '', code: '' },
    optional: asksCode ? [] : ['code'],
    send: ({ code, ...order }) => askEmailChange(asksCode ? { ...order, code } : order),
    done,
  });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={place}>
      <Form label={t('ask')} faults={form.faults} onSubmit={form.submit}>
        <TextField
          label={t('new')}
          hint={t('new-hint')}
          type="email"
          autoComplete="email"
          maxLength={254}
          {...form.bind('address')}
        />
        <PasswordField label={t('password')} autoComplete="current-password" {...form.bind('password')} />
        {asksCode && <CodeField label={t('code')} hint={t('code-hint')} {...form.bind('code')} />}
        <Row>
          <Button type="submit" look="primary" busy={form.busy}>
            {t('send')}
          </Button>
          <Button look="text" onClick={back}>
            {t('back')}
          </Button>
        </Row>
      </Form>
    </div>
  );
}
