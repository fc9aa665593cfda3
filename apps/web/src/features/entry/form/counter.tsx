import { useTranslation } from 'react-i18next';
import { codePoints } from '#kernel';
import styles from './form.module.css';

interface CounterProps {
  text: string;
  min?: number | undefined;
  max?: number | undefined;
}

/** How many characters there are and may be, counted in code points as the server counts. */
export function Counter({ text, min, max }: CounterProps) {
  const { t } = useTranslation('team');
  if (max === undefined) return null;
  const length = codePoints(text);
  const state = length > max ? 'over' : length > 0 && min !== undefined && length < min ? 'under' : 'fine';
  const limits = min === undefined ? t('form.most', { max }) : t('form.between', { min, max });
  return (
    <span className={styles.counter} data-state={state}>
      {length}
      <span aria-hidden="true"> / </span>
      {limits}
    </span>
  );
}
