import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import styles from './editor.module.css';
import { useEditing } from './editor-context.js';
import { asText } from './node.js';
import type { NodeProps } from './node-props.js';

/** What was typed, as the plan keeps it: a number where it is one, else the text, which the check then names. */
function read(text: string, scale: number): unknown {
  return /^-?\d{1,12}$/.test(text.trim()) ? Number(text) * scale : text;
}

/** A time of the day, in Beijing. */
export function MomentEditor({ node, label, hint, value, path, onChange }: NodeProps<'moment'>) {
  const { faultAt, readOnly } = useEditing();
  return (
    <Field label={label} hint={hint} error={faultAt(path)}>
      {(control) => (
        <input
          {...control}
          type={node.type}
          className={`${fields.input} ${styles.short}`}
          value={asText(value)}
          readOnly={readOnly}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** A whole number; where it may be absent, an empty field says so. */
export function WholeEditor({ node, label, hint, value, path, onChange }: NodeProps<'whole'>) {
  const { faultAt, readOnly } = useEditing();
  const scale = node.scale ?? 1;
  const shown = typeof value === 'number' ? String(value / scale) : asText(value);
  const put = (text: string) => {
    if (text.trim() === '' && node.empty) onChange(node.empty === 'null' ? null : undefined);
    else onChange(read(text, scale));
  };
  return (
    <Field label={label} hint={hint} required={!node.empty} error={faultAt(path)}>
      {(control) => (
        <input
          {...control}
          className={`${fields.input} ${styles.short}`}
          inputMode="numeric"
          value={shown}
          readOnly={readOnly}
          onChange={(event) => put(event.target.value)}
        />
      )}
    </Field>
  );
}
