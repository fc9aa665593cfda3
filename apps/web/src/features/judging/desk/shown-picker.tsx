import { useTranslation } from 'react-i18next';
import type { Duty } from '../api/my-assignments.js';
import { SHOWN, type Shown, shownOf } from './duties.js';
import styles from './duties.module.css';

interface ShownPickerProps {
  duties: readonly Duty[];
  shown: Shown;
  onChange: (shown: Shown) => void;
}

/** Which of a list are shown, with how many there are of each. */
export function ShownPicker({ duties, shown, onChange }: ShownPickerProps) {
  const { t } = useTranslation('scoring');
  return (
    <fieldset className={styles.shown}>
      <legend className="visually-hidden">{t('day.shown')}</legend>
      {SHOWN.map((one) => (
        <button key={one} type="button" aria-pressed={shown === one} onClick={() => onChange(one)}>
          {t(`day.${one}`)} {shownOf(duties, one).length}
        </button>
      ))}
    </fieldset>
  );
}
