import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Soft } from '../../../ui/stack.js';
import { StateTag, type Tone } from '../../../ui/state-tag.js';
import type { SettingsView } from '../api/settings.js';
import styles from './page.module.css';

export type PartLock = SettingsView['locks'][number]['lock'];

const TONES: Record<PartLock, Tone> = {
  free: 'success',
  'codes-stay': 'brand',
  versioned: 'brand',
  'names-only': 'brand',
  'rules-locked': 'warning',
  fixed: 'neutral',
  archived: 'neutral',
  'not-yours': 'neutral',
};

/** How far a part may still change; a part the server does not name may. */
const lockOf = ({ locks }: SettingsView, part: string): PartLock =>
  locks.find((one) => one.part === part)?.lock ?? 'free';

const CLOSED: readonly PartLock[] = ['rules-locked', 'archived', 'not-yours'];

/** Whether nothing of these parts can change: all are locked, or the person may not. */
export const isReadOnly = (settings: SettingsView, parts: readonly string[]): boolean =>
  parts.every((part) => CLOSED.includes(lockOf(settings, part)));

/** What may still change on this page and why not the rest; and the version in force. */
export function LockNotice({ settings, parts }: { settings: SettingsView; parts: readonly string[] }) {
  const { t } = useTranslation('settings');
  const dates = useDates();
  const locks = [...new Set(parts.map((part) => lockOf(settings, part)))];
  const at = settings.rulesLockedAt ? dates.instant(settings.rulesLockedAt) : '';
  return (
    <div className={styles.locks}>
      <Soft>{t('version-in-force', { version: settings.version })}</Soft>
      {locks.map((lock) => (
        <div key={lock} className={styles.lock}>
          <StateTag tone={TONES[lock]}>{t(`locks.${lock}`)}</StateTag>
          <span>{t(`lock-means.${lock}`, { at })}</span>
        </div>
      ))}
    </div>
  );
}
