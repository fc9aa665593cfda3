import { useId } from 'react';
import styles from './choices.module.css';

export interface Choice {
  code: string;
  label: string;
  /** What choosing it means; the choices then stand below each other. */
  hint?: string | undefined;
}

interface ChoicesProps {
  kind: 'radio' | 'checkbox';
  choices: readonly Choice[];
  chosen: readonly string[];
  disabled?: boolean;
  onToggle: (code: string, on: boolean) => void;
}

/** Choices to click on, large enough for a thumb; as many beside each other as fit. */
export function Choices({ kind, choices, chosen, disabled = false, onToggle }: ChoicesProps) {
  const name = useId();
  return (
    <div className={styles.choices} data-rich={choices.some(({ hint }) => hint)}>
      {choices.map(({ code, label, hint }) => (
        <label key={code} className={styles.choice}>
          <input
            type={kind}
            name={name}
            value={code}
            checked={chosen.includes(code)}
            disabled={disabled}
            onChange={(event) => onToggle(code, event.target.checked)}
          />
          <span>
            {label}
            {hint && <small className={styles.hint}>{hint}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
