import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import { type AnswerProps, textOf } from './answer-control.js';
import { useFindingText } from './finding-text.js';
import styles from './form.module.css';

/** A number, with what it counts beside it. Full-width digits are put right while typing. */
export function NumberAnswer({ field, path, value, findings, disabled, onChange, onLeave }: AnswerProps) {
  const { t } = useTranslation('team');
  const say = useSay();
  const tell = useFindingText();
  const [fault] = findings;
  const unit = field.unit && say(field.unit);
  return (
    <Field
      label={unit ? t('form.with-unit', { label: say(field.label), unit }) : say(field.label)}
      hint={field.hint && say(field.hint)}
      required={field.required}
      error={fault && tell(fault)}
    >
      {(control) => (
        <span className={styles.amount}>
          <input
            {...control}
            className={fields.input}
            inputMode="decimal"
            autoComplete="off"
            data-path={path}
            value={textOf(value)}
            readOnly={disabled}
            onBlur={() => onLeave(path)}
            onChange={(event) => onChange(event.target.value.normalize('NFKC').replaceAll(',', '').trim())}
          />
          {unit && <span aria-hidden="true">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
