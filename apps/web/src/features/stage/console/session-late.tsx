import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../../lib/clock.js';
import { Notice } from '../../../ui/notice.js';
import type { Console as View } from '../api/console.js';

/** Warns that the hall runs behind its schedule by more than its buffer; nothing before that. */
export function SessionLate({ lag }: { lag: NonNullable<View['lag']> }) {
  const { t } = useTranslation('stage');
  const now = useServerNow(10_000);
  const behindMs = lag.behindMs + Math.max(0, now.getTime() - new Date(lag.growsFrom).getTime());
  const minutes = Math.floor(behindMs / 60_000);
  if (behindMs <= lag.bufferMinutes * 60_000) return null;
  return (
    <Notice tone="warning" title={t('session-late.title', { minutes })}>
      <p>{t('session-late.text', { buffer: lag.bufferMinutes })}</p>
    </Notice>
  );
}
