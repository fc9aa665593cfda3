import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import styles from './form.module.css';

/** When the answer above was saved last. */
export function SavedTime({ at }: { at: string | null }) {
  const { t } = useTranslation();
  const dates = useDates();
  return <p className={styles.saved}>{at && t('save.saved', { time: dates.time(at, true) })}</p>;
}
