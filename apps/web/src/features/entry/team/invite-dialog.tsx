import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { TextField } from '../../../ui/text-field.js';
import { inviteMember, type MemberLink, renewTeam } from '../api/team.js';
import { PortraitFields } from './portrait-fields.js';

interface InviteDialogProps {
  entryId: string;
  onInvited: (link: MemberLink) => void;
  onCancel: () => void;
}

/** Offers somebody a place: by mail, or by a link to pass on. */
export function InviteDialog({ entryId, onInvited, onCancel }: InviteDialogProps) {
  const { t } = useTranslation('members');
  const client = useQueryClient();
  const form = useForm({
    initial: { name: '', role: '', unit: '', contribution: '', email: '' },
    optional: ['role', 'unit', 'contribution', 'email'],
    send: (values) => inviteMember(entryId, values),
    done: async (link) => {
      await renewTeam(client, entryId);
      onInvited(link);
    },
  });
  return (
    <FormDialog
      open
      title={t('invite.title')}
      verb={t('invite.verb')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <PortraitFields bind={form.bind} />
      <TextField
        label={t('invite.email')}
        hint={t('invite.email-hint')}
        type="email"
        autoComplete="off"
        maxLength={254}
        {...form.bind('email')}
      />
    </FormDialog>
  );
}
