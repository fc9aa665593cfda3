import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '../../../ui/field-error.js';
import { faultOf, readMark, stepped } from './marks.js';
import styles from './mark.module.css';

interface MarkInputProps {
  label: string;
  /** As typed. */
  value: string;
  max: number;
  /** Said when a mark is still missing at a submit. */
  missing: boolean;
  disabled: boolean;
  code: string;
  onChange: (value: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 4, PageDown: -4 };

/** One mark: typed, by arrow keys in half points, or by the buttons beside it. */
export function MarkInput({ label, value, max, missing, disabled, code, onChange }: MarkInputProps) {
  const { t } = useTranslation('judge');
  const id = useId();
  const fault = faultOf(value, max);
  const error = fault ? t(`sheet.${fault}`, { max }) : missing ? t('sheet.mark-missing') : undefined;
  const hundredths = readMark(value);
  const step = (halves: number) => onChange(stepped(value, halves, max));
  const press = (event: KeyboardEvent) => {
    const halves = STEPS[event.key];
    if (halves === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(halves);
  };
  return (
    <div className={styles.mark}>
      <div className={styles.stepper}>
        <button
          type="button"
          disabled={disabled}
          aria-label={t('sheet.less', { name: label })}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          role="spinbutton"
          aria-label={t('sheet.mark-of', { name: label, max })}
          aria-valuemin={0}
          aria-valuemax={max}
          aria-valuenow={hundredths === null ? undefined : hundredths / 100}
          aria-valuetext={value === '' ? t('sheet.no-mark') : value}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          inputMode="decimal"
          autoComplete="off"
          maxLength={6}
          placeholder="–"
          value={value}
          readOnly={disabled}
          data-path={`marks.${code}`}
          onKeyDown={disabled ? undefined : press}
          onFocus={(event) => event.target.select()}
          onChange={(event) => onChange(event.target.value)}
        />
        <button type="button" disabled={disabled} aria-label={t('sheet.more', { name: label })} onClick={() => step(1)}>
          +
        </button>
        <span className={styles.max}>/ {max}</span>
      </div>
      <Slider hundredths={hundredths} max={max} disabled={disabled} onChange={onChange} />
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

interface SliderProps extends Pick<MarkInputProps, 'max' | 'disabled' | 'onChange'> {
  hundredths: number | null;
}

/** For fingers and mice only: keyboards and readers have the same in the field above. */
function Slider({ hundredths, max, disabled, onChange }: SliderProps) {
  return (
    <input
      type="range"
      className={styles.slider}
      aria-hidden="true"
      tabIndex={-1}
      min={0}
      max={max}
      step={0.5}
      disabled={disabled}
      data-unset={hundredths === null}
      value={hundredths === null ? 0 : hundredths / 100}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
