import { FieldGroup } from '../../../ui/field-group.js';
import styles from './editor.module.css';
import { useEditing } from './editor-context.js';
import type { NodeProps } from './node-props.js';

/** A rule that may be there or not: a tick, and while it is set what the rule says. */
export function MaybeEditor({ node, label, hint, value, path, within, onChange }: NodeProps<'maybe'>) {
  const { plan, faultAt, readOnly, Editor } = useEditing();
  const present = value !== null && value !== undefined;
  const none = node.absent === 'null' ? null : undefined;
  return (
    <FieldGroup label={label} hint={hint} error={faultAt(path)} path={path}>
      <label className={styles.flag}>
        <input
          type="checkbox"
          checked={present}
          disabled={readOnly}
          onChange={(event) => onChange(event.target.checked ? node.fresh(plan) : none)}
        />
        {label}
      </label>
      {present && (
        <div className={styles.nested}>
          <Editor node={node.inner} label={label} value={value} path={path} within={within} onChange={onChange} />
        </div>
      )}
    </FieldGroup>
  );
}
