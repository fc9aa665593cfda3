import { Choices } from '../../../ui/choices.js';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import { FieldGroup } from '../../../ui/field-group.js';
import styles from './editor.module.css';
import { useEditing } from './editor-context.js';
import { asList, asText } from './node.js';
import type { NodeProps } from './node-props.js';
import { Tick } from './tick.js';
import { useWords } from './use-words.js';

/** Yes or no. */
export function FlagEditor({ node, label, hint, value, path, onChange }: NodeProps<'flag'>) {
  const { readOnly } = useEditing();
  const toggle = (on: boolean) => onChange(on || node.empty !== 'absent' ? on : undefined);
  return <Tick label={label} hint={hint} path={path} on={value === true} disabled={readOnly} onToggle={toggle} />;
}

/** One of the options; what the plan holds stays visible even where it is no option any more. */
export function ChoiceEditor({ node, label, hint, value, path, within, onChange }: NodeProps<'choice'>) {
  const { plan, faultAt, readOnly } = useEditing();
  const { option, t } = useWords();
  const options = node.options(plan, within);
  const here = asText(value);
  const known = options.some(({ code }) => code === here);
  return (
    <Field label={label} hint={hint} required={!node.absent} error={faultAt(path)}>
      {(control) => (
        <select
          {...control}
          className={`${fields.input} ${styles.select}`}
          value={here}
          disabled={readOnly}
          onChange={(event) => onChange(event.target.value === '' && node.absent ? undefined : event.target.value)}
        >
          {node.absent && <option value="">{t(`absent.${node.absent}`)}</option>}
          {!known && !(node.absent && here === '') && <option value={here}>{here || '–'}</option>}
          {options.map((one) => (
            <option key={one.code} value={one.code}>
              {option(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Any of the options, kept in their order. */
export function ChoicesEditor({ node, label, hint, value, path, within, onChange }: NodeProps<'choices'>) {
  const { plan, faultAt, faultsIn, readOnly } = useEditing();
  const { option, t } = useWords();
  const chosen = asList(value).map(asText);
  const options = node.options(plan, within);
  const lost = chosen.filter((code) => !options.some((one) => one.code === code));
  const all = [
    ...options.map((one) => ({ code: one.code, label: option(one) })),
    ...lost.map((code) => ({ code, label: code })),
  ];
  const fault = faultAt(path) ?? (faultsIn(path) > 0 ? t('choices-wrong') : undefined);
  return (
    <FieldGroup label={label} hint={hint} error={fault} path={path}>
      <Choices
        kind="checkbox"
        choices={all}
        chosen={chosen}
        disabled={readOnly}
        onToggle={(code, on) =>
          onChange(all.flatMap((one) => ((one.code === code ? on : chosen.includes(one.code)) ? [one.code] : [])))
        }
      />
    </FieldGroup>
  );
}
