import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Card } from '../../../ui/card.js';
import { type HallGuide, ROOT_FILE } from '../api/hall.js';
import { CodeBlock } from './code-block.js';
import styles from './hall.module.css';

const SYSTEMS = ['ipados', 'android', 'harmony', 'windows', 'macos'] as const;
const STEPS = ['first', 'second', 'third'] as const;

/** The root for the tablet's system, what to compare before trusting it, and the way through each system's settings. */
export function InstallSteps({ authority, plain }: { authority: NonNullable<HallGuide['authority']>; plain: string }) {
  const { t } = useTranslation('hall');
  const dates = useDates();
  const { name, sha256, sha1, until } = authority;
  return (
    <Card title={t('install.title')}>
      <div className={styles.beside}>
        <CodeBlock label={t('install.scan')} address={`${plain}${ROOT_FILE}`} />
        <div className={styles.words}>
          <p>{t('install.text')}</p>
          <p className={styles.compare}>{t('install.compare')}</p>
          <dl className={styles.prints}>
            <dt>{t('install.name')}</dt>
            <dd>{name}</dd>
            <dt>SHA-256</dt>
            <dd className={styles.print}>{sha256}</dd>
            <dt>SHA-1</dt>
            <dd className={styles.print}>{sha1}</dd>
            <dt>{t('install.until')}</dt>
            <dd>{dates.day(until)}</dd>
          </dl>
        </div>
      </div>
      <div className={styles.systems}>
        {SYSTEMS.map((system) => (
          <section key={system}>
            <h3>{t(`systems.${system}.name`)}</h3>
            <ol>
              {STEPS.map((step) => (
                <li key={step}>{t(`systems.${system}.${step}`, { name })}</li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Card>
  );
}
