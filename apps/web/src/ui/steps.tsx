import { useTranslation } from 'react-i18next';
import styles from './steps.module.css';

export interface Step {
  key: string;
  title: string;
  state: 'done' | 'current' | 'later' | 'blocked';
}

/** Where somebody is on a way of a few steps. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.key} className={styles[step.state]} aria-current={step.state === 'current' ? 'step' : undefined}>
          <span className={styles.mark} aria-hidden="true">
            {step.state === 'done' ? '✓' : index + 1}
          </span>
          {step.title}
          <span className="visually-hidden">{t(`steps.${step.state}`)}</span>
        </li>
      ))}
    </ol>
  );
}
