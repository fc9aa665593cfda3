import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Soft } from '../../../ui/stack.js';
import type { Blocker } from '../api/rounds.js';
import { excusesOf } from './blocker-lines.js';
import styles from './closing.module.css';

/** What was excused: the reason, who gave it and when, and what it stands for. */
export function Excuses({ blockers, title }: { blockers: readonly Blocker[]; title: string }) {
  const { t } = useTranslation('closing');
  const dates = useDates();
  const excuses = excusesOf(blockers);
  if (excuses.length === 0) return null;
  return (
    <section className={styles.kind}>
      <h3>{title}</h3>
      <ul className={styles.excuses}>
        {excuses.map(({ key, items, excuse }) => (
          <li key={key}>
            <p>{excuse.reason}</p>
            <Soft>{t('excused-by', { name: excuse.by, at: dates.instant(excuse.at), count: items.length })}</Soft>
            <details className={styles.fold}>
              <summary>{t('excused-what')}</summary>
              <ul>
                {items.map((one) => (
                  <li key={one.key}>
                    {t(`short.${one.code}`, { judgeName: one.judgeName, number: one.number, sheets: one.sheets })}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
