import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { RadioGroup } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TextField } from '../../ui/text-field.js';
import { SEAT_ROLES, type SeatRole, useInvite } from './api/seats.js';

interface InviteDialogProps {
  editionId: string;
  onClose: () => void;
  onInvited: (name: string) => void;
}

/** Offers somebody a seat. Judges are invited from the pool, where their organisation is known. */
export function InviteDialog({ editionId, onClose, onInvited }: InviteDialogProps) {
  const { t } = useTranslation('organiser');
  const invite = useInvite(editionId);
  const form = useForm({
    initial: { name: '', email: '', role: '' },
    send: ({ name, email, role }) =>
      invite.mutateAsync({ name: name.trim(), email: email.trim(), role: role as SeatRole }),
    done: (_, { name }) => {
      onInvited(name);
      onClose();
    },
  });
  const roles = SEAT_ROLES.filter((role) => role !== 'judge');
  return (
    <FormDialog
      open
      title={t('staff.invite')}
      verb={t('staff.send')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <TextField label={t('staff.name')} maxLength={60} {...form.bind('name')} />
      <TextField label={t('judges.email')} type="email" maxLength={254} {...form.bind('email')} />
      <RadioGroup
        label={t('staff.role')}
        options={roles.map((role) => ({ value: role, label: t(`roles.${role}`), note: t(`role-means.${role}`) }))}
        {...form.bind('role')}
      />
    </FormDialog>
  );
}
