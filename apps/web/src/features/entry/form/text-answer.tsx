import type { InputHTMLAttributes } from 'react';
import type { FieldKind } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import { type AnswerProps, textOf } from './answer-control.js';
import { Counter } from './counter.js';
import { useFindingText } from './finding-text.js';
import styles from './form.module.css';

const INPUTS: Partial<Record<FieldKind, InputHTMLAttributes<HTMLInputElement>>> = {
  number: { inputMode: 'decimal' },
  date: { type: 'date' },
  phone: { type: 'tel', inputMode: 'tel' },
  email: { type: 'email', inputMode: 'email', spellCheck: false },
  person_name: { autoComplete: 'off', spellCheck: false },
};
const COUNTED: readonly FieldKind[] = ['text', 'long_text'];

/** An answer of one text: a line, a paragraph, a number, a date, an address. */
export function TextAnswer({ field, path, value, findings, disabled, onChange, onLeave }: AnswerProps) {
  const say = useSay();
  const tell = useFindingText();
  const text = textOf(value);
  const [fault] = findings;
  const common = { 'data-path': path, value: text, readOnly: disabled, onBlur: () => onLeave(path) };
  return (
    <Field
      label={say(field.label)}
      hint={field.hint && say(field.hint)}
      required={field.required}
      error={fault && tell(fault)}
      aside={COUNTED.includes(field.kind) && <Counter text={text} min={field.min} max={field.max} />}
    >
      {(control) =>
        field.kind === 'long_text' ? (
          <textarea
            {...control}
            {...common}
            className={`${fields.input} ${styles.long}`}
            data-tall={(field.max ?? 0) > 800}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            {...common}
            {...INPUTS[field.kind]}
            className={fields.input}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
