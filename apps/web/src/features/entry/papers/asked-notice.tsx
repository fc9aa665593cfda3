import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Notice } from '../../../ui/notice.js';
import type { Pledge } from '../api/pledge.js';

/** That the secretariat needs another scan, why, and that nothing else is open. */
export function AskedNotice({ asked }: { asked: NonNullable<Pledge['asked']> }) {
  const { t } = useTranslation('papers');
  const dates = useDates();
  return (
    <Notice tone="warning" title={t('pledge.asked.title')}>
      <ul>
        {asked.reasons.map((reason) => (
          <li key={reason}>{t(`pledge.reasons.${reason}`)}</li>
        ))}
        {asked.note && <li>{asked.note}</li>}
      </ul>
      <p>{t('pledge.asked.until', { until: dates.until(asked.dueAt) })}</p>
    </Notice>
  );
}
