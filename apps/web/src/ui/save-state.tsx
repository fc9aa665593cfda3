import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../lib/date.js';
import { doorWithReturn } from '../lib/return-to.js';
import { Icon } from './icon.js';
import styles from './save-state.module.css';

export type Saving =
  | { kind: 'idle' }
  | { kind: 'dirty' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string | Date }
  | { kind: 'failed'; message: string; signIn?: boolean };

/** What became of the last change: 已保存 10:24:07, or what to do when it could not be saved; on this device it is kept. */
export function SaveState({ state, onRetry }: { state: Saving; onRetry?: () => void }) {
  const { t } = useTranslation();
  const dates = useDates();
  const text = {
    idle: () => '',
    dirty: () => t('save.dirty'),
    saving: () => t('save.saving'),
    saved: () => t('save.saved', { time: dates.time((state as { at: Date }).at, true) }),
    failed: () => t('save.failed', { reason: (state as { message: string }).message }),
  }[state.kind]();
  return (
    <p className={`${styles.state} ${styles[state.kind]}`} role="status">
      {state.kind === 'saved' && <Icon name="check" size={16} />}
      {state.kind === 'failed' && <Icon name="warning" size={16} />}
      {text}
      {state.kind === 'failed' && state.signIn && (
        <Link className={styles.retry} to={doorWithReturn('/sign-in')}>
          {t('save.sign-in')}
        </Link>
      )}
      {state.kind === 'failed' && onRetry && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </p>
  );
}
