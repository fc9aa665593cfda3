import { useTranslation } from 'react-i18next';
import { isShown } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import { Choices } from '../../../ui/choices.js';
import { FieldGroup } from '../../../ui/field-group.js';
import { type AnswerProps, listOf, textOf } from './answer-control.js';
import { useFindingText } from './finding-text.js';
import styles from './form.module.css';
import { SelectControl } from './select-control.js';

const FEW = 5;

/** The options that are offered beside the other answers, and the chosen one even when it no longer is. */
const useOptions = ({ field, context, value }: AnswerProps) => {
  const say = useSay();
  const chosen = (code: string) => value === code || listOf(value).includes(code);
  const offered = (field.options ?? []).filter((option) => isShown(option, context) || chosen(option.code));
  return offered.map(({ code, label, hint }) => ({ code, label: say(label), hint: hint && say(hint) }));
};

/** One of a few options as buttons, one of many from a list. */
export function ChoiceAnswer(props: AnswerProps) {
  const rich = props.field.options?.some(({ hint }) => hint) ?? false;
  return rich || (props.field.options?.length ?? 0) <= FEW ? <RadioAnswer {...props} /> : <SelectAnswer {...props} />;
}

function RadioAnswer(props: AnswerProps) {
  const { field, path, value, findings, disabled, onChange } = props;
  const { t } = useTranslation('team');
  const say = useSay();
  const tell = useFindingText();
  const chosen = textOf(value);
  const clearable = !field.required && !disabled && chosen !== '';
  return (
    <FieldGroup
      label={say(field.label)}
      hint={field.hint && say(field.hint)}
      required={field.required}
      error={findings[0] && tell(findings[0])}
      aside={
        clearable && (
          <button type="button" className={styles.clear} onClick={() => onChange(null)}>
            {t('form.clear')}
          </button>
        )
      }
      path={path}
    >
      <Choices
        kind="radio"
        choices={useOptions(props)}
        chosen={[chosen]}
        disabled={disabled}
        onToggle={(code) => onChange(code)}
      />
    </FieldGroup>
  );
}

function SelectAnswer(props: AnswerProps) {
  const { field, path, value, findings, disabled, onChange, onLeave } = props;
  const say = useSay();
  const tell = useFindingText();
  return (
    <SelectControl
      label={say(field.label)}
      hint={field.hint && say(field.hint)}
      required={field.required}
      error={findings[0] && tell(findings[0])}
      choices={useOptions(props)}
      value={textOf(value)}
      disabled={disabled}
      path={path}
      onChange={(code) => onChange(code || null)}
      onLeave={() => onLeave(path)}
    />
  );
}

/** Any of the options. */
export function ChoicesAnswer(props: AnswerProps) {
  const { field, path, value, findings, disabled, onChange } = props;
  const say = useSay();
  const tell = useFindingText();
  const chosen = listOf(value) as string[];
  const codes = (field.options ?? []).map(({ code }) => code);
  const toggle = (code: string, on: boolean) =>
    onChange(codes.filter((one) => (one === code ? on : chosen.includes(one))));
  return (
    <FieldGroup
      label={say(field.label)}
      hint={field.hint && say(field.hint)}
      required={field.required}
      error={findings[0] && tell(findings[0])}
      path={path}
    >
      <Choices kind="checkbox" choices={useOptions(props)} chosen={chosen} disabled={disabled} onToggle={toggle} />
    </FieldGroup>
  );
}
