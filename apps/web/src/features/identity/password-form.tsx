import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Notice } from '../../ui/notice.js';
import { PasswordField } from '../../ui/text-field.js';
import { changePassword } from './api/me.js';

/** A new password by the present one. */
export function PasswordForm() {
  const { t } = useTranslation('account');
  const form = useForm({ initial: { current: '', password: '' }, send: changePassword });
  return (
    <Form label={t('password-change.title')} faults={form.faults} onSubmit={form.submit}>
      {form.saved && <Notice tone="success">{t('password-change.done')}</Notice>}
      <PasswordField label={t('password-change.current')} autoComplete="current-password" {...form.bind('current')} />
      <PasswordField
        label={t('password-change.new')}
        hint={t('password-hint')}
        autoComplete="new-password"
        {...form.bind('password')}
      />
      <div>
        <Button type="submit" look="primary" busy={form.busy}>
          {t('password-change.verb')}
        </Button>
      </div>
    </Form>
  );
}
