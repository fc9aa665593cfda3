import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useDates } from '../../lib/date.js';
import { useSession } from '../../lib/session.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { type InvitationOffer, useInvitation } from './api/invitation.js';
import { AcceptAsSelf, AcceptAsNew } from './accept-forms.js';
import { DeclineButton } from './decline-button.js';
import styles from './identity.module.css';
import { SignOutButton } from './sign-out-button.js';

interface InvitationProps {
  token: string;
  /** What an edition is called, where it is known. */
  nameOf: (editionId: string) => string | undefined;
}

/** The offer behind a link and the way to take it: as oneself, with an account that exists, or with a new one. */
export function Invitation({ token, nameOf }: InvitationProps) {
  const { t } = useTranslation('account');
  return (
    <Loaded query={useInvitation(token)}>
      {(offer) =>
        offer.state === 'open' ? (
          <>
            <Offer offer={offer} edition={nameOf(offer.editionId)} />
            <Way token={token} offer={offer} />
            <DeclineButton token={token} />
          </>
        ) : (
          <EmptyState
            icon="mail"
            title={t(`invitation.${offer.state}`)}
            action={<LinkButton to="/sign-in">{t('sign-in.verb')}</LinkButton>}
          >
            {t(`invitation.${offer.state}-hint`)}
          </EmptyState>
        )
      }
    </Loaded>
  );
}

function Offer({ offer, edition }: { offer: InvitationOffer; edition: string | undefined }) {
  const { t } = useTranslation('account');
  const dates = useDates();
  return (
    <dl className={styles.offer}>
      {edition && (
        <>
          <dt>{t('invitation.edition')}</dt>
          <dd>{edition}</dd>
        </>
      )}
      <dt>{t('invitation.for')}</dt>
      <dd>
        {offer.name} ({offer.email})
      </dd>
      <dt>{t('invitation.role')}</dt>
      <dd>{t(`roles.${offer.role}`)}</dd>
      <dt>{t('invitation.until')}</dt>
      <dd>{dates.until(offer.expiresAt)}</dd>
    </dl>
  );
}

function Way({ token, offer }: { token: string; offer: InvitationOffer }) {
  const { t } = useTranslation('account');
  const here = useLocation().pathname;
  const session = useSession();
  const person = session.data?.person;
  if (session.isPending) return null;
  if (person && offer.forReader) return <AcceptAsSelf token={token} />;
  if (person) {
    return (
      <>
        <Notice tone="warning">{t('invitation.other', { email: person.email })}</Notice>
        <p className={styles.links}>
          <SignOutButton />
        </p>
      </>
    );
  }
  if (!offer.hasAccount) return <AcceptAsNew token={token} offer={offer} />;
  const search = new URLSearchParams({ email: offer.email, return: here }).toString();
  return (
    <>
      <p className={styles.before}>{t('invitation.has-account')}</p>
      <LinkButton look="primary" large wide to={`/sign-in?${search}`}>
        {t('sign-in.verb')}
      </LinkButton>
    </>
  );
}
