import { useId } from 'react';
import { FieldError } from '../../../ui/field-error.js';
import styles from './editor.module.css';
import { useEditing } from './editor-context.js';

interface TickProps {
  label: string;
  hint?: string | undefined;
  path: string;
  on: boolean;
  disabled: boolean;
  onToggle: (on: boolean) => void;
}

/** One tick with its label, its hint and what is wrong about it. */
export function Tick({ label, hint, path, on, disabled, onToggle }: TickProps) {
  const { faultAt } = useEditing();
  const id = useId();
  const fault = faultAt(path);
  const described = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div data-path={path}>
      <label className={styles.flag}>
        <input
          type="checkbox"
          checked={on}
          disabled={disabled}
          aria-invalid={Boolean(fault)}
          aria-describedby={described || undefined}
          onChange={(event) => onToggle(event.target.checked)}
        />
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.fine}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`}>{fault}</FieldError>
    </div>
  );
}
