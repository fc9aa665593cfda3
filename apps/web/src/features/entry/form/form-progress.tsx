import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Meter } from '../../../ui/meter.js';
import styles from './frame.module.css';
import { progressOf, type StepState } from './gaps.js';

interface FormProgressProps {
  steps: readonly StepState[];
  /** Where the first missing thing is mended; null when nothing is missing. */
  next: string | null;
}

/** How much of what is required is there, and a jump to what is not. */
export function FormProgress({ steps, next }: FormProgressProps) {
  const { t } = useTranslation('team');
  const { done, total } = progressOf(steps);
  const label = t('form.progress', { done, total });
  return (
    <div className={styles.progress}>
      <Meter label={label} value={done} max={total} />
      <span>
        {label} {next && <Link to={next}>{t('form.jump')}</Link>}
      </span>
    </div>
  );
}
