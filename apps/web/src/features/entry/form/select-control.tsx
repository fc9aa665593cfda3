import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../ui/choices.js';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';

interface SelectControlProps {
  label: string;
  choices: readonly Choice[];
  value: string;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  disabled?: boolean;
  path?: string;
  onChange: (code: string) => void;
  onLeave?: () => void;
}

/** One of many, folded away; beginning with none chosen. */
export function SelectControl({ choices, value, disabled, path, onChange, onLeave, ...field }: SelectControlProps) {
  const { t } = useTranslation('team');
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={fields.input}
          data-path={path}
          value={value}
          disabled={disabled}
          onBlur={onLeave}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t('form.choose')}</option>
          {choices.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
