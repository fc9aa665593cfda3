import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import type { MyEntry } from '../api/my-entry.js';

/** Where the entry stands, in one sentence: what happened to it, what comes next, and by when. */
export function StatusLine({ status }: Pick<MyEntry, 'status'>) {
  const { t } = useTranslation('team');
  const dates = useDates();
  const { code, at } = status;
  const key = at ? `status.${code}` : `status.${code}-open`;
  return <>{t([key, `status.${code}`], { at: at ? dates.until(at) : '' })}</>;
}
