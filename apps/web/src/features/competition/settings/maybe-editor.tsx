import styles from './editor.module.css';
import { useEditing } from './editor-context.js';
import type { NodeProps } from './node-props.js';
import { Tick } from './tick.js';

/** A rule that may be there or not: a tick, and while it is set what the rule says. */
export function MaybeEditor({ node, label, hint, value, path, within, onChange }: NodeProps<'maybe'>) {
  const { plan, readOnly, Editor } = useEditing();
  const present = value !== null && value !== undefined;
  const none = node.absent === 'null' ? null : undefined;
  return (
    <>
      <Tick
        label={label}
        hint={hint}
        path={path}
        on={present}
        disabled={readOnly}
        onToggle={(on) => onChange(on ? node.fresh(plan) : none)}
      />
      {present && (
        <div className={styles.nested}>
          <Editor node={node.inner} label={label} value={value} path={path} within={within} onChange={onChange} />
        </div>
      )}
    </>
  );
}
