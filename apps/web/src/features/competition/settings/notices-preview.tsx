import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import type { EditionPlan } from '../api/plan.js';
import styles from './page.module.css';

/** How notices of the edition will be headed and how long each list is shown. */
export function NoticesPreview({ plan: { notices, firstDay } }: { plan: EditionPlan }) {
  const { t } = useTranslation('settings');
  const say = useSay();
  if (!notices) return <p>{t('notices-usual')}</p>;
  const year = firstDay?.slice(0, 4) ?? '2024';
  return (
    <div className={styles.previewTitle}>
      <p className={styles.previewName}>{say(notices.number).replace('{year}', year).replace('{no}', '1')}</p>
      <ul className={styles.ticks}>
        {notices.lists.map(({ code, days, dayKind, scores }) => (
          <li key={code}>
            {t(`options.notice-list.${code}`)}
            {t('colon')}
            {t(`notices-${dayKind}`, { count: days })}
            {scores && t('notices-scores')}
          </li>
        ))}
      </ul>
      <p className={styles.fine}>
        {say(notices.supervisors.name)} {notices.supervisors.phone}
      </p>
      <p className={styles.fine}>{t('notices-clocks', notices.objections)}</p>
    </div>
  );
}
