import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from './field-error.js';
import styles from './field.module.css';
import group from './field-group.module.css';

interface FieldGroupProps {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  /** Shown at the right of the label: a counter. */
  aside?: ReactNode;
  /** Where an error of the whole group is found. */
  path?: string;
  children: ReactNode;
}

/** One question answered by several controls: radio buttons, ticks, a list, rows. */
export function FieldGroup({ label, hint, error, required = true, aside, path, children }: FieldGroupProps) {
  const { t } = useTranslation();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={group.group} aria-describedby={described || undefined} data-path={path} tabIndex={-1}>
      <legend className={styles.head}>
        <span className={group.label}>
          {label}
          {!required && <span className={styles.optional}>{t('optional')}</span>}
        </span>
        {aside}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
