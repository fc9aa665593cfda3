import { type ReactNode, useId } from 'react';
import styles from './choice-fields.module.css';
import { Field } from './field.js';
import { FieldError } from './field-error.js';

export interface Option {
  value: string;
  label: string;
  note?: ReactNode;
  disabled?: boolean;
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
}

/** One choice out of many, folded away. */
export function SelectField({ options, value, onChange, ...field }: FieldProps & { options: readonly Option[] }) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface AreaProps extends FieldProps {
  rows?: number;
  maxLength?: number;
}

/** A text of several lines. */
export function AreaField({ value, onChange, rows = 3, maxLength = 1000, ...field }: AreaProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          className={styles.area}
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** One choice out of a few that should all be seen, each with what it means. */
export function RadioGroup({ label, options, value, onChange, error }: FieldProps & { options: readonly Option[] }) {
  const id = useId();
  return (
    <fieldset
      role="radiogroup"
      tabIndex={-1}
      className={styles.group}
      aria-invalid={Boolean(error)}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={value === option.value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.note && <small>{option.note}</small>}
          </span>
        </label>
      ))}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
