import { useTranslation } from 'react-i18next';
import { ProfileForm } from '../../features/identity/profile-form.js';
import { homeOf, useSession } from '../../lib/session.js';
import { Card } from '../../ui/card.js';
import { Later } from '../../ui/later.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonScreen } from '../../ui/skeleton.js';
import { AccountDoors } from './account-doors.js';
import styles from './account.module.css';
import { ByCode } from './by-code.js';
import { Contacts } from './contacts.js';
import { Locks } from './locks.js';
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
            <PageHead title={t('me.title')} actions={<AccountDoors home={homeOf(session)} />} />
            <Card id="profile" title={t('me.profile')}>
              <ProfileForm key={person.id} person={person} />
            </Card>
            <Later meanwhile={<SkeletonScreen />}>
              <Contacts />
              <Locks enrolled={session?.secondFactor === 'passed'} />
            </Later>
          </div>
        )
      }
    </SignedIn>
  );
}
