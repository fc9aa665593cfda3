import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../lib/session.js';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { CodeField } from '../../ui/text-field.js';
import { useWayOn } from './use-way-on.js';

/** The authenticator's six digits, to pass this session or to finish setting the factor up. */
export function FactorForm({ send }: { send: (code: string) => Promise<SessionView> }) {
  const { t } = useTranslation('account');
  const wayOn = useWayOn();
  const form = useForm({
    initial: { code: '' },
    send: ({ code }) => send(code),
    done: wayOn,
  });
  return (
    <Form label={t('factor.title')} faults={form.faults} onSubmit={form.submit}>
      <CodeField label={t('factor.code')} hint={t('factor.code-hint')} {...form.bind('code')} />
      <Button type="submit" look="primary" large wide busy={form.busy}>
        {t('factor.verb')}
      </Button>
    </Form>
  );
}
