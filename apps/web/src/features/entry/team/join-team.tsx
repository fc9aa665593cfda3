import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { doorWithReturn } from '../../../lib/return-to.js';
import { useSession } from '../../../lib/session.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { declineTeam, offerKey, type TeamOffer, useTeamOffer } from '../api/joining.js';
import { JoinFacts } from './join-facts.js';
import { JoinForm } from './join-form.js';
import styles from './team.module.css';

interface JoinTeamProps {
  token: string;
  onJoined: (entryId: string) => void;
}

/** The place behind a link, and the way to take it: sign in or up first, then in person. */
export function JoinTeam({ token, onJoined }: JoinTeamProps) {
  const { t } = useTranslation('members');
  return (
    <Loaded query={useTeamOffer(token)}>
      {(offer) =>
        offer.state === 'invited' ? (
          <>
            <JoinFacts offer={offer} />
            <Way token={token} offer={offer} onJoined={onJoined} />
            <Decline token={token} />
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

function Way({ token, offer, onJoined }: JoinTeamProps & { offer: TeamOffer }) {
  const { t } = useTranslation('members');
  const session = useSession();
  if (session.isPending) return null;
  if (session.data?.person) {
    return (
      <>
        <p>{t('join.as', { name: session.data.person.name, email: session.data.person.email })}</p>
        <JoinForm token={token} offer={offer} onJoined={onJoined} />
      </>
    );
  }
  return (
    <>
      <Notice>{t(offer.email ? 'join.sign-in-mailed' : 'join.sign-in', { email: offer.email })}</Notice>
      <p className={styles.actions} style={{ marginTop: 16 }}>
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

function Decline({ token }: { token: string }) {
  const { t } = useTranslation('members');
  const client = useQueryClient();
  const decline = useMutation({
    mutationFn: () => declineTeam(token),
    onSuccess: () => client.invalidateQueries({ queryKey: offerKey(token) }),
  });
  return (
    <>
      {decline.error && <Notice tone="danger">{explain(decline.error, t)}</Notice>}
      <Button look="text" wide busy={decline.isPending} onClick={() => decline.mutate()}>
        {t('join.decline')}
      </Button>
    </>
  );
}
