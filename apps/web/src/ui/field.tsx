import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from './field-error.js';
import styles from './field.module.css';

/** What the control must carry, so that label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  required: boolean;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  /** Shown at the right of the label: a counter, a save state. */
  aside?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}

/** One question of a form: label above, control, hint, and the error next to it. */
export function Field({ label, hint, error, required = true, aside, children }: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>
          {label}
          {!required && <span className={styles.optional}>{t('optional')}</span>}
        </label>
        {aside}
      </div>
      {children({ id, required, 'aria-invalid': Boolean(error), 'aria-describedby': described || undefined })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
