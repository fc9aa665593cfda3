import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { PasswordField, TextField } from '../../ui/text-field.js';
import { acceptInvitation, type InvitationOffer } from './api/invitation.js';
import { useWayOn } from './use-way-on.js';

/** Takes the seat as the person who is signed in. */
export function AcceptAsSelf({ token }: { token: string }) {
  const { t } = useTranslation('account');
  const wayOn = useWayOn();
  const form = useForm({ initial: {}, send: () => acceptInvitation(token, {}), done: wayOn });
  return (
    <Form label={t('invitation.title')} faults={form.faults} onSubmit={form.submit}>
      <Button type="submit" look="primary" large wide busy={form.busy}>
        {t('invitation.accept')}
      </Button>
    </Form>
  );
}

/** Takes the seat with an account made on the spot; the link has proven the address. */
export function AcceptAsNew({ token, offer }: { token: string; offer: InvitationOffer }) {
  const { t } = useTranslation('account');
  const wayOn = useWayOn();
  const form = useForm({
    initial: { name: offer.name, password: '' },
    send: (values) => acceptInvitation(token, values),
    done: wayOn,
  });
  return (
    <Form label={t('invitation.title')} faults={form.faults} onSubmit={form.submit}>
      <TextField label={t('name')} autoComplete="name" maxLength={120} {...form.bind('name')} />
      <PasswordField
        label={t('new-password')}
        hint={t('password-hint')}
        autoComplete="new-password"
        {...form.bind('password')}
      />
      <Button type="submit" look="primary" large wide busy={form.busy}>
        {t('invitation.accept-new')}
      </Button>
    </Form>
  );
}
