import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import { JoinTeam } from '../../features/entry/team/join-team.js';
import { SignOutButton } from '../../features/identity/sign-out-button.js';
import { Sheet } from '../../ui/sheet.js';

/** A place in a team, opened by its link. */
export function JoinPage() {
  const { t } = useTranslation('members');
  const navigate = useNavigate();
  return (
    <Sheet narrow title={t('join.title')} lead={t('join.intro')}>
      <JoinTeam
        token={useParams()['token'] ?? ''}
        signOut={<SignOutButton to={useLocation().pathname} />}
        onJoined={(entryId) => void navigate(`/team/entries/${entryId}/members`)}
      />
    </Sheet>
  );
}
