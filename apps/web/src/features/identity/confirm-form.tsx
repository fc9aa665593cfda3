import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { CodeField, TextField } from '../../ui/text-field.js';
import { confirmAddress } from './api/accounts.js';
import { useReturn } from './use-way-on.js';

/** The code from the mail; then signing in. */
export function ConfirmForm() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const { email, withReturn } = useReturn();
  const form = useForm({
    initial: { email, code: '' },
    send: confirmAddress,
    done: (_, values) => navigate(withReturn('/sign-in', { email: values.email, confirmed: '1' })),
  });
  return (
    <Form label={t('confirm.title')} faults={form.faults} onSubmit={form.submit}>
      {email === '' && <TextField label={t('email')} type="email" autoComplete="email" {...form.bind('email')} />}
      <CodeField label={t('mail-code')} hint={t('confirm.hint')} {...form.bind('code')} />
      <Button type="submit" look="primary" large wide busy={form.busy}>
        {t('confirm.verb')}
      </Button>
    </Form>
  );
}
