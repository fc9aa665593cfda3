import { useId } from 'react';
import styles from './choices.module.css';

export interface Choice {
  code: string;
  label: string;
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
    <div className={styles.choices}>
      {choices.map(({ code, label }) => (
        <label key={code} className={styles.choice}>
          <input
            type={kind}
            name={name}
            value={code}
            checked={chosen.includes(code)}
            disabled={disabled}
            onChange={(event) => onToggle(code, event.target.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
