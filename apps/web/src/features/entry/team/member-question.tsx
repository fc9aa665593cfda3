import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { offerLead } from '../api/lead-offer.js';
import { removeMember, type TeamMember } from '../api/team.js';
import { useTeamChange } from './use-team-change.js';

export type Asked = 'remove' | 'revoke' | 'leave' | 'lead';

interface MemberQuestionProps {
  entryId: string;
  member: TeamMember;
  asked: Asked;
  onClose: () => void;
  /** The reader has left the team. */
  onLeft: () => void;
}

/** One more look before somebody goes, or is offered the lead. */
export function MemberQuestion({ entryId, member: { id, name }, asked, onClose, onLeft }: MemberQuestionProps) {
  const { t } = useTranslation('members');
  const change = useTeamChange(entryId, () => (asked === 'lead' ? offerLead : removeMember)(entryId, id));
  return (
    <ConfirmReason
      open
      title={t(`${asked}.title`, { name })}
      verb={t(`${asked}.verb`)}
      danger={asked !== 'lead'}
      minLength={0}
      busy={change.isPending}
      problem={change.error && explain(change.error, t)}
      onConfirm={() => change.mutate(undefined, { onSuccess: asked === 'leave' ? onLeft : onClose })}
      onCancel={onClose}
    >
      {t(`${asked}.text`, { name })}
    </ConfirmReason>
  );
}
