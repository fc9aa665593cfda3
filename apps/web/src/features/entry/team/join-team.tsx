import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { doorWithReturn } from '../../../lib/return-to.js';
import { useSession } from '../../../lib/session.js';
import { LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { type TeamOffer, useTeamOffer } from '../api/joining.js';
import { DeclineOffer } from './decline-offer.js';
import { JoinFacts } from './join-facts.js';
import { JoinForm } from './join-form.js';
import styles from './team.module.css';

interface JoinTeamProps {
  token: string;
  /** Lets go of the session and comes back here. */
  signOut: ReactNode;
  onJoined: (entryId: string) => void;
}

/** The place behind a link, and the way to take it: sign in or up first, then in person. */
export function JoinTeam({ token, signOut, onJoined }: JoinTeamProps) {
  const { t } = useTranslation('members');
  return (
    <Loaded query={useTeamOffer(token)}>
      {(offer) =>
        offer.state === 'invited' ? (
          <>
            <JoinFacts offer={offer} />
            <Way token={token} offer={offer} signOut={signOut} onJoined={onJoined} />
            <DeclineOffer token={token} />
          </>
        ) : (
          <EmptyState
            icon="mail"
            title={t(`join.closed.${offer.state}`)}
            action={
              <LinkButton look="primary" to={offer.entryId ? `/team/entries/${offer.entryId}/members` : '/team'}>
                {t(offer.entryId ? 'join.to-team' : 'join.to-workspace')}
              </LinkButton>
            }
          >
            {t(`join.closed.${offer.state}-hint`, { lead: offer.lead })}
          </EmptyState>
        )
      }
    </Loaded>
  );
}

function Way({ token, offer, signOut, onJoined }: JoinTeamProps & { offer: TeamOffer }) {
  const { t } = useTranslation('members');
  const session = useSession();
  if (session.isPending) return null;
  const { email } = offer;
  if (!session.data?.person) {
    return (
      <>
        <Notice>{t(email ? 'join.sign-in-mailed' : 'join.sign-in', { email })}</Notice>
        <p className={styles.answer}>
          <LinkButton look="primary" large to={doorWithReturn('/sign-in')}>
            {t('join.sign-in-verb')}
          </LinkButton>
          <LinkButton large to={doorWithReturn('/sign-up')}>
            {t('join.sign-up-verb')}
          </LinkButton>
        </p>
      </>
    );
  }
  const { name, email: own } = session.data.person;
  if (offer.forReader === false) return <ForAnother email={email} own={own} signOut={signOut} />;
  return (
    <>
      <Notice>{t('join.as', { name, email: own })}</Notice>
      <JoinForm token={token} offer={offer} onJoined={onJoined} />
    </>
  );
}

/** The link was mailed to somebody else: signed out, one can come back under the right account. */
function ForAnother({ email, own, signOut }: { email: string | null; own: string; signOut: ReactNode }) {
  const { t } = useTranslation('members');
  return (
    <Notice tone="warning" title={t('join.another', { email })}>
      <p>{t('join.another-text', { own })}</p>
      <p className={styles.answer}>{signOut}</p>
    </Notice>
  );
}
