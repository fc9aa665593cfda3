import { useTranslation } from 'react-i18next';
import { useMyCertificates } from '../../features/certificate/api/certificates.js';
import { MyCertificateList } from '../../features/certificate/my-list.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import styles from './account.module.css';
import { SignedIn } from './signed-in.js';

/** Everybody's own certificates: of their teams, of their work as a judge. */
export function MyCertificatesPage() {
  const { t } = useTranslation('certificate');
  return (
    <SignedIn>
      {() => (
        <div className={styles.page}>
          <PageHead title={t('mine.title')} up={{ to: '/account', label: t('mine.up') }} next={t('mine.text')} />
          <Mine />
        </div>
      )}
    </SignedIn>
  );
}

function Mine() {
  return <Loaded query={useMyCertificates()}>{({ items }) => <MyCertificateList items={items} />}</Loaded>;
}
