import { useQuery } from '@tanstack/react-query';
import { QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { AntdProvider } from '../../ui/antd-provider.js';
import { Loaded } from '../../ui/loaded.js';
import { beginFactor, confirmFactor } from './api/second-factor.js';
import { FactorForm } from './factor-form.js';
import styles from './identity.module.css';

/** Setting the second factor up: scan, or type the secret; then give the first code. */
export function FactorEnrolment() {
  const { t } = useTranslation('account');
  const offer = useQuery({
    queryKey: ['second-factor', 'offer'],
    queryFn: beginFactor,
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Loaded query={offer}>
      {({ secret, uri }) => (
        <ol className={styles.enrolment}>
          <li>
            <h2>{t('enrol.install')}</h2>
            <p>{t('enrol.install-text')}</p>
          </li>
          <li>
            <h2>{t('enrol.scan')}</h2>
            <div className={styles.qr}>
              <AntdProvider>
                <QRCode aria-label={t('enrol.qr')} value={uri} size={200} color="#12262b" bgColor="#ffffff" />
              </AntdProvider>
            </div>
            <p>{t('enrol.by-hand')}</p>
            <code className={styles.secret}>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </li>
          <li>
            <h2>{t('enrol.prove')}</h2>
            <FactorForm send={confirmFactor} />
          </li>
        </ol>
      )}
    </Loaded>
  );
}
