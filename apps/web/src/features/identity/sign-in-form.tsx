import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { isProblem } from '../../lib/api/problem.js';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { PasswordField, TextField } from '../../ui/text-field.js';
import { signIn } from './api/sessions.js';
import styles from './identity.module.css';
import { useReturn, useWayOn } from './use-way-on.js';

/** Address and password. An address not yet proven leads to the code. */
export function SignInForm() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const { email, withReturn } = useReturn();
  const wayOn = useWayOn();
  const form = useForm({
    initial: { email, password: '' },
    send: (values) =>
      signIn(values).catch((error: unknown) => {
        if (!isProblem(error, 'address-unconfirmed')) throw error;
        void navigate(withReturn('/confirm', { email: values.email }));
        return null;
      }),
    done: (session) => session && wayOn(session),
  });
  return (
    <Form label={t('sign-in.title')} faults={form.faults} onSubmit={form.submit}>
      <TextField label={t('email')} type="email" autoComplete="username" maxLength={254} {...form.bind('email')} />
      <PasswordField label={t('password')} autoComplete="current-password" {...form.bind('password')} />
      <Button type="submit" look="primary" large wide busy={form.busy}>
        {t('sign-in.verb')}
      </Button>
      <p className={styles.links}>
        <Link to={withReturn('/password-reset', form.values.email ? { email: form.values.email } : {})}>
          {t('sign-in.forgot')}
        </Link>
        <Link to={withReturn('/sign-up')}>{t('sign-in.new')}</Link>
        <Link to={withReturn('/hall/code')}>{t('hall:code.link')}</Link>
      </p>
    </Form>
  );
}
