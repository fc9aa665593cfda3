import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { changeMember, renewTeam, type TeamMember } from '../api/team.js';
import { PortraitFields } from './portrait-fields.js';

interface MemberDialogProps {
  entryId: string;
  member: TeamMember;
  onDone: () => void;
}

/** Changes what the team says about a member. */
export function MemberDialog({ entryId, member, onDone }: MemberDialogProps) {
  const { t } = useTranslation('members');
  const client = useQueryClient();
  const { name, role, unit, contribution } = member;
  const form = useForm({
    initial: { name, role, unit, contribution },
    optional: ['role', 'unit', 'contribution'],
    send: (values) => changeMember(entryId, member.id, values),
    done: async () => {
      await renewTeam(client, entryId);
      onDone();
    },
  });
  return (
    <FormDialog
      open
      title={t(member.own ? 'change.own' : 'change.title', { name })}
      verb={t('change.save')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onDone}
    >
      <PortraitFields bind={form.bind} />
    </FormDialog>
  );
}
