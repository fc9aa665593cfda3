import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import styles from '../paper/paper.module.css';
import type { Signature } from '../api/signatures.js';

/** Who signed, when and in which way; or that it is still due. */
export function SignedBy({ signature }: { signature: Signature | undefined }) {
  const { t } = useTranslation('paper');
  const dates = useDates();
  if (!signature) return <span className={styles.signed}>{t('sign.not-yet')}</span>;
  const { name, way, signedAt } = signature;
  return <span>{t(`sign.ways.${way}`, { name, at: dates.instant(signedAt) })}</span>;
}
