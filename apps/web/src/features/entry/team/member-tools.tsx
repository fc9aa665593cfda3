import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Notice } from '../../../ui/notice.js';
import { offerLead } from '../api/lead-offer.js';
import { inviteAgain, type MemberLink, removeMember, type TeamMember } from '../api/team.js';
import { MemberDialog } from './member-dialog.js';
import styles from './team.module.css';
import { useTeamChange } from './use-team-change.js';

interface MemberToolsProps {
  entryId: string;
  member: TeamMember;
  onLink: (link: MemberLink) => void;
  /** The reader has left the team. */
  onLeft: () => void;
}

/** What the reader may do with a member. */
export function MemberTools({ entryId, member, onLink, onLeft }: MemberToolsProps) {
  const { t } = useTranslation('members');
  const [changing, setChanging] = useState(false);
  const [asking, setAsking] = useState<'remove' | 'leave' | 'lead' | null>(null);
  const again = useMutation({ mutationFn: () => inviteAgain(entryId, member.id), onSuccess: onLink });
  const out = useTeamChange(entryId, () => removeMember(entryId, member.id));
  const lead = useTeamChange(entryId, () => offerLead(entryId, member.id));
  const { can, name } = member;
  const close = () => setAsking(null);
  const confirm = () => {
    if (asking === 'lead') lead.mutate(undefined, { onSuccess: close });
    else out.mutate(undefined, { onSuccess: asking === 'leave' ? onLeft : close });
  };
  const problem = asking === 'lead' ? lead.error : out.error;
  const invitation = member.state !== 'accepted';
  const question = asking === 'remove' && invitation ? 'revoke' : asking;
  return (
    <div className={styles.tools}>
      {again.error && <Notice tone="danger">{explain(again.error, t)}</Notice>}
      {can.change && <Button onClick={() => setChanging(true)}>{t('change.verb')}</Button>}
      {can.invite && (
        <Button busy={again.isPending} onClick={() => again.mutate()}>
          {t('invite.again')}
        </Button>
      )}
      {can.offerLead && <Button onClick={() => setAsking('lead')}>{t('lead.verb')}</Button>}
      {can.remove && (
        <Button look="text" onClick={() => setAsking('remove')}>
          {t(invitation ? 'revoke.verb' : 'remove.verb')}
        </Button>
      )}
      {can.leave && (
        <Button look="text" onClick={() => setAsking('leave')}>
          {t('leave.verb')}
        </Button>
      )}
      {changing && <MemberDialog entryId={entryId} member={member} onDone={() => setChanging(false)} />}
      {question && (
        <ConfirmReason
          open
          title={t(`${question}.title`, { name })}
          verb={t(`${question}.verb`)}
          danger={question !== 'lead'}
          minLength={0}
          busy={out.isPending || lead.isPending}
          problem={problem && explain(problem, t)}
          onConfirm={confirm}
          onCancel={close}
        >
          {t(`${question}.text`, { name })}
        </ConfirmReason>
      )}
    </div>
  );
}
