import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { FieldError } from '../../../ui/field-error.js';
import type { ConsentRule } from './plan.js';
import styles from './submit.module.css';

interface ConsentTicksProps {
  rules: readonly ConsentRule[];
  given: ReadonlySet<string>;
  /** Say which required ones are missing. */
  strict: boolean;
  onChange: (code: string, on: boolean) => void;
}

/** The consents, each a tick of its own; those that may be refused say so. */
export function ConsentTicks({ rules, given, strict, onChange }: ConsentTicksProps) {
  const { t } = useTranslation('team');
  const say = useSay();
  return (
    <ul className={styles.consents}>
      {rules.map(({ code, required, text }) => {
        const missing = strict && required && !given.has(code);
        return (
          <li key={code}>
            <label>
              <input
                type="checkbox"
                checked={given.has(code)}
                required={required}
                aria-invalid={missing}
                aria-describedby={missing ? `consent-${code}` : undefined}
                data-path={`consents.${code}`}
                onChange={(event) => onChange(code, event.target.checked)}
              />
              <span>
                <span className={styles.duty} data-required={required}>
                  {t(required ? 'submit.required' : 'submit.free')}
                </span>
                {say(text)}
              </span>
            </label>
            <FieldError id={`consent-${code}`}>{missing ? t('submit.tick') : undefined}</FieldError>
          </li>
        );
      })}
    </ul>
  );
}
