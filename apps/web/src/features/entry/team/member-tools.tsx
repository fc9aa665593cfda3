import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { inviteAgain, type MemberLink, type TeamMember } from '../api/team.js';
import { MemberDialog } from './member-dialog.js';
import { type Asked, MemberQuestion } from './member-question.js';
import styles from './team.module.css';

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
  const [asked, setAsked] = useState<Asked | null>(null);
  const again = useMutation({ mutationFn: () => inviteAgain(entryId, member.id), onSuccess: onLink });
  const { can, name } = member;
  const out = member.state === 'accepted' ? 'remove' : 'revoke';
  const questions: [boolean, Asked][] = [
    [can.offerLead, 'lead'],
    [can.remove, out],
    [can.leave, 'leave'],
  ];
  return (
    <div className={styles.tools} role="group" aria-label={t('tools', { name })}>
      {can.change && (
        <Button look="text" onClick={() => setChanging(true)}>
          {t('change.verb')}
        </Button>
      )}
      {can.invite && (
        <Button look="text" busy={again.isPending} onClick={() => again.mutate()}>
          {t('invite.again')}
        </Button>
      )}
      {questions.map(
        ([may, question]) =>
          may && (
            <Button key={question} look="text" onClick={() => setAsked(question)}>
              {t(`${question}.verb`)}
            </Button>
          ),
      )}
      {again.error && <Notice tone="danger">{explain(again.error, t)}</Notice>}
      {changing && <MemberDialog entryId={entryId} member={member} onDone={() => setChanging(false)} />}
      {asked && (
        <MemberQuestion
          entryId={entryId}
          member={member}
          asked={asked}
          onClose={() => setAsked(null)}
          onLeft={onLeft}
        />
      )}
    </div>
  );
}
