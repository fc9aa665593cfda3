import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import type { MemberLink, Team } from '../api/team.js';
import type { EntryPlan } from '../form/plan.js';
import { InviteDialog } from './invite-dialog.js';
import { LeadOffer } from './lead-offer.js';
import { LinkBox } from './link-box.js';
import { MemberRow } from './member-row.js';
import { MemberTools } from './member-tools.js';
import { OrderTools } from './order-tools.js';
import { TeamCount } from './team-count.js';
import styles from './team.module.css';

interface TeamBoardProps {
  team: Team;
  limits: EntryPlan['entries'];
  onLeft: () => void;
}

/** The members in their order, who is still to answer, and who has gone. */
export function TeamBoard({ team, limits, onLeft }: TeamBoardProps) {
  const { t } = useTranslation('members');
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<MemberLink | null>(null);
  const linked = team.members.find(({ id }) => id === link?.memberId);
  const invited = (fresh: MemberLink) => {
    setInviting(false);
    setLink(fresh);
  };
  return (
    <>
      <LeadOffer team={team} />
      {link && linked && <LinkBox key={link.link} link={link} name={linked.name} onClose={() => setLink(null)} />}
      <Card
        title={t('title')}
        aside={
          team.can.invite && (
            <Button look="primary" onClick={() => setInviting(true)}>
              {t('invite.open')}
            </Button>
          )
        }
      >
        <TeamCount team={team} limits={limits} />
        <ol className={styles.members}>
          {team.members.map((member, at) => (
            <MemberRow key={member.id} member={member} place={<OrderTools team={team} at={at} />}>
              <MemberTools entryId={team.entryId} member={member} onLink={setLink} onLeft={onLeft} />
            </MemberRow>
          ))}
        </ol>
      </Card>
      {team.gone.length > 0 && (
        <Card title={t('gone')}>
          <ul className={styles.members}>
            {team.gone.map((member) => (
              <MemberRow key={member.id} member={member} />
            ))}
          </ul>
        </Card>
      )}
      {inviting && <InviteDialog entryId={team.entryId} onInvited={invited} onCancel={() => setInviting(false)} />}
    </>
  );
}
