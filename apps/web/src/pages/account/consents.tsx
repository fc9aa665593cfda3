import { useTranslation } from 'react-i18next';
import { MyConsents } from '../../features/entry/team/my-consents.js';
import { PageHead } from '../../ui/page-head.js';
import styles from './account.module.css';
import { SignedIn } from './signed-in.js';

/** What one has agreed to, and the way to take it back. */
export function Consents() {
  const { t } = useTranslation('members');
  return (
    <SignedIn>
      {() => (
        <div className={styles.page}>
          <PageHead title={t('mine.title')} up={{ to: '/account', label: t('mine.up') }} next={t('mine.intro')} />
          <MyConsents />
        </div>
      )}
    </SignedIn>
  );
}
