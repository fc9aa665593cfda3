import { useTranslation } from 'react-i18next';
import { MySessions } from '../../features/identity/my-sessions.js';
import { PasswordForm } from '../../features/identity/password-form.js';
import { PhoneCard } from '../../features/identity/phone-card.js';
import { ProfileForm } from '../../features/identity/profile-form.js';
import { SignOutButton } from '../../features/identity/sign-out-button.js';
import { homeOf, useSession } from '../../lib/session.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { PageHead } from '../../ui/page-head.js';
import styles from './account.module.css';
import { ByCode } from './by-code.js';
import { SignedIn } from './signed-in.js';

/** One's own account: name, language, the devices signed in, signing out. */
export function Account() {
  const { t } = useTranslation('account');
  const session = useSession().data;
  return (
    <SignedIn>
      {(person) =>
        session?.byCode ? (
          <ByCode name={person.name} />
        ) : (
          <div className={styles.page}>
            <PageHead
              title={t('me.title')}
              actions={
                <>
                  <LinkButton to="/inbox">{t('inbox:title')}</LinkButton>
                  <LinkButton to="/account/data">{t('inbox:mine.title')}</LinkButton>
                  <LinkButton to="/account/affiliations">{t('belonging:title')}</LinkButton>
                  <LinkButton to="/account/consents">{t('me.consents')}</LinkButton>
                  <LinkButton to={homeOf(session)}>{t('me.workspace')}</LinkButton>
                  <SignOutButton />
                </>
              }
            />
            <Card title={t('me.profile')}>
              <ProfileForm key={person.id} person={person} />
            </Card>
            <Card title={t('password-change.title')}>
              <PasswordForm />
            </Card>
            <Card title={t('inbox:phone.title')}>
              <PhoneCard />
            </Card>
            <Card title={t('me.sessions')}>
              <MySessions />
            </Card>
          </div>
        )
      }
    </SignedIn>
  );
}
