import { useTranslation } from 'react-i18next';
import { checkUscc, codePoints } from '#kernel';
import { TextField } from '../../../ui/text-field.js';
import styles from './form.module.css';

interface Bound {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  required: boolean;
}

interface OrganisationCodeProps {
  code: Bound;
  authority: Bound;
  codeless: boolean;
  disabled: boolean;
  onCodeless: (on: boolean) => void;
}

/** The credit code; or, for those who have none (military hospitals), the authority they belong to. */
export function OrganisationCode({ code, authority, codeless, disabled, onCodeless }: OrganisationCodeProps) {
  const { t } = useTranslation('team');
  const hint = useCodeHint(code.value);
  return (
    <>
      {codeless ? (
        <TextField
          label={t('organisation.authority')}
          hint={t('organisation.authority-hint')}
          maxLength={100}
          readOnly={disabled}
          {...authority}
        />
      ) : (
        <TextField
          label={t('organisation.uscc')}
          hint={<span role="status">{hint}</span>}
          maxLength={40}
          spellCheck={false}
          readOnly={disabled}
          {...code}
        />
      )}
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={codeless}
          disabled={disabled}
          onChange={(event) => onCodeless(event.target.checked)}
        />
        <span>{t('organisation.no-code')}</span>
      </label>
    </>
  );
}

/** What the code already says while it is typed; never a wall. */
function useCodeHint(code: string): string {
  const { t } = useTranslation('team');
  if (code.trim() === '') return t('organisation.uscc-hint');
  const { normalised, findings } = checkUscc(code);
  const [first] = findings;
  if (first) return t(`organisation.findings.uscc-${first}`, { count: codePoints(normalised) });
  return t('organisation.uscc-fine', { code: normalised });
}
