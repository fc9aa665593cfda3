import { useTranslation } from 'react-i18next';
import type { EditionPlan } from '../api/plan.js';
import styles from './page.module.css';

/** What the rules about conflicts mean, in whole sentences. */
export function RecusalPreview({ plan }: { plan: EditionPlan }) {
  const { t } = useTranslation('settings');
  if (!plan.recusal) return <p>{t('recusal-usual')}</p>;
  return (
    <ul className={styles.ticks}>
      {plan.recusal.relations.map(({ code, effect, years }) => (
        <li key={code}>
          <span>
            <strong>{t(`options.relation.${code}`)}</strong>
            {t('colon')}
            {t(`recusal-means.${code === 'named-by-team' && effect !== 'ignore' ? 'reported' : effect}`)}
            {years !== null && effect !== 'ignore' && (
              <span className={styles.fine}> {t('recusal-years', { count: years })}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
