import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { CodeField, PasswordField, TextField } from '../../ui/text-field.js';
import { requestReset, resetPassword } from './api/password-resets.js';
import styles from './identity.module.css';
import { useReturn } from './use-way-on.js';

/** Asks for the reset code. */
export function ResetRequestForm({ onSent }: { onSent: (email: string) => void }) {
  const { t } = useTranslation('account');
  const { email, withReturn } = useReturn();
  const form = useForm({ initial: { email }, send: requestReset, done: (_, values) => onSent(values.email) });
  return (
    <Form label={t('reset.title')} faults={form.faults} onSubmit={form.submit}>
      <TextField label={t('email')} type="email" autoComplete="username" maxLength={254} {...form.bind('email')} />
      <Button type="submit" look="primary" large wide busy={form.busy}>
        {t('reset.ask')}
      </Button>
      <p className={styles.links}>
        <Link to={withReturn('/sign-in')}>{t('reset.back')}</Link>
      </p>
    </Form>
  );
}

/** The code and the new password; every other session ends. */
export function ResetForm({ email }: { email: string }) {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const { withReturn } = useReturn();
  const form = useForm({
    initial: { code: '', password: '' },
    send: (values) => resetPassword({ email, ...values }),
    done: () => navigate(withReturn('/sign-in', { email, reset: '1' })),
  });
  return (
    <Form label={t('reset.title')} faults={form.faults} onSubmit={form.submit}>
      <CodeField label={t('mail-code')} hint={t('reset.sent', { email })} {...form.bind('code')} />
      <PasswordField
        label={t('new-password')}
        hint={t('password-hint')}
        autoComplete="new-password"
        {...form.bind('password')}
      />
      <Button type="submit" look="primary" large wide busy={form.busy}>
        {t('reset.verb')}
      </Button>
    </Form>
  );
}
