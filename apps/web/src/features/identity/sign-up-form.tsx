import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useLocale } from '../../lib/i18n.js';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { PasswordField, TextField } from '../../ui/text-field.js';
import { signUp } from './api/accounts.js';
import styles from './identity.module.css';
import { useReturn } from './use-way-on.js';

/** Name, address and password; the code that proves the address comes by mail. */
export function SignUpForm() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const locale = useLocale();
  const { email, withReturn } = useReturn();
  const form = useForm({
    initial: { name: '', email, password: '' },
    send: (values) => signUp({ ...values, locale }),
    done: (_, values) => navigate(withReturn('/confirm', { email: values.email.trim() })),
  });
  return (
    <Form label={t('sign-up.title')} faults={form.faults} onSubmit={form.submit}>
      <TextField label={t('name')} hint={t('name-hint')} autoComplete="name" maxLength={120} {...form.bind('name')} />
      <TextField label={t('email')} type="email" autoComplete="username" maxLength={254} {...form.bind('email')} />
      <PasswordField
        label={t('new-password')}
        hint={t('password-hint')}
        autoComplete="new-password"
        {...form.bind('password')}
      />
      <Button type="submit" look="primary" large wide busy={form.busy}>
        {t('sign-up.verb')}
      </Button>
      <p className={styles.links}>
        <Link to={withReturn('/sign-in')}>{t('sign-up.known')}</Link>
      </p>
    </Form>
  );
}
