import { type InputHTMLAttributes, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './field.js';
import styles from './field.module.css';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
}

/** One line of text. */
export function TextField({ label, value, onChange, hint, error, required, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(control) => (
        <input
          {...input}
          {...control}
          className={styles.input}
          value={value}
          onChange={(e) => onChange(e.target.value)}
        />
      )}
    </Field>
  );
}

/** A code of six digits: from a mail or an authenticator. Spaces people paste are dropped. */
export function CodeField({ label, value, onChange, hint, error }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          className={`${styles.input} ${styles.code}`}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={9}
          value={value}
          onChange={(event) => onChange(event.target.value.replace(/\s/g, ''))}
        />
      )}
    </Field>
  );
}

/** A password that can be shown while typing. */
export function PasswordField({ label, value, onChange, hint, error, autoComplete }: TextFieldProps) {
  const { t } = useTranslation();
  const [plain, setPlain] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div className={styles.withButton}>
          <input
            {...control}
            className={styles.input}
            type={plain ? 'text' : 'password'}
            autoComplete={autoComplete}
            maxLength={200}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <button type="button" className={styles.reveal} aria-pressed={plain} onClick={() => setPlain(!plain)}>
            {t(plain ? 'password.hide' : 'password.show')}
          </button>
        </div>
      )}
    </Field>
  );
}
